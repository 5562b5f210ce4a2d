/** The first words of a text, up to a length, with a sign that more follows. */
export function shortenWords(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;
}
