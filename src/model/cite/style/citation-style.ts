/** Every citation style offered, with the name readers know it by, in the order in which it is offered. */
export const citationStyles = {
  un: 'United Nations',
  bluebook: 'Bluebook',
  oscola: 'OSCOLA',
  aglc: 'AGLC',
  apa: 'APA',
  chicago: 'Chicago',
  plain: 'Plain words',
} as const;

export type CitationStyle = keyof typeof citationStyles;

/** Whether a text is the id of a citation style: `oscola`. */
export function isCitationStyle(text: string): text is CitationStyle {
  return Object.hasOwn(citationStyles, text);
}
