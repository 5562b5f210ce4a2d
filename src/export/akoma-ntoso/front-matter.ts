/** What stands around the numbered paragraphs, by its place in the document. */
export interface FrontMatter {
  /** Masthead and title of the resolution. */
  readonly preface: readonly string[];
  /** `The General Assembly` */
  readonly formula: readonly string[];
  /** The words by which it adopts the declaration. */
  readonly adopting: readonly string[];
  /** Meeting and day. */
  readonly conclusions: readonly string[];
  /** `Annex` */
  readonly annexHeading: string | null;
  /** Title of the annex. */
  readonly annexTitle: readonly string[];
}

/**
 * Parts the lines before the first paragraph. A declaration that is the resolution itself has a title only.
 * @throws Error where the annex of a resolution lacks one of its parts
 */
export function splitFrontMatter(lines: readonly string[], annex: boolean): FrontMatter {
  if (!annex)
    return {
      preface: lines,
      formula: [],
      adopting: [],
      conclusions: [],
      annexHeading: null,
      annexTitle: [],
    };
  const find = (what: string, form: RegExp) => {
    const at = lines.findIndex((line) => form.test(line));
    if (at < 0) throw new Error(`The lines before the annex have no ${what}: ${lines.join(' / ')}`);
    return at;
  };
  const formula = find('“The General Assembly”', /^The General Assembly,?$/);
  const closing = find('plenary meeting', /plenary meeting$/);
  const heading = find('heading “Annex”', /^Annex$/);
  return {
    preface: lines.slice(0, formula),
    formula: lines.slice(formula, formula + 1),
    adopting: lines.slice(formula + 1, closing),
    conclusions: lines.slice(closing, heading),
    annexHeading: lines[heading] ?? null,
    annexTitle: lines.slice(heading + 1),
  };
}
