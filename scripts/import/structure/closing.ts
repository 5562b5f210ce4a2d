/** Whether a line belongs to the words that close a resolution: its meeting and the day. */
export function isClosing(text: string): boolean {
  const plain = text.replace(/[*_]/g, '').trim();
  return (
    /^\d+(?:st|nd|rd|th) (?:\(\w+\) )?plenary meeting(?:\s+\d{1,2} \p{Lu}\p{L}+ \d{4})?$/u.test(
      plain,
    ) || isDay(plain)
  );
}

function isDay(text: string): boolean {
  return /^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$/.test(
    text,
  );
}

/** The number of the annex that a line heads (1 if none is printed), or null. */
export function readAnnexHeading(text: string): number | null {
  const [found, mark] = /^annex(?:\s+([IVX]+|\d+))?$/i.exec(text.replace(/[*_]/g, '').trim()) ?? [];
  if (found === undefined) return null;
  const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
  return mark === undefined ? 1 : romans.indexOf(mark.toUpperCase()) + 1 || Number(mark) || 1;
}

/** Whether a line is the formula that opens a resolution. */
export function isFormula(text: string): boolean {
  return /^the general assembly\s*,?$/i.test(text.replace(/[*_]/g, '').trim());
}
