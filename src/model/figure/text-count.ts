import type { AnnotationRecord } from '../../schema/annotation.ts';
import type { CountName } from '../../schema/chart.ts';
import type { ChartRow } from './chart-row.ts';
import type { Corpus, Declaration } from '../text/corpus.ts';
import { formatCount } from '../text/count.ts';

/** A row of the operative verbs: an entry is counted under the first of these verbs it contains. */
export interface VerbRow {
  readonly label: string;
  readonly forms: readonly string[];
}

const counted: Readonly<Record<CountName, string>> = {
  words:
    'words of the paragraphs and subparagraphs, parted by white space; numbers and footnotes left out',
  paragraphs: 'numbered paragraphs',
  subparagraphs: 'lettered subparagraphs',
  footnotes: 'footnotes',
  'operative verbs': 'entries of our list of operative verbs, as shown on the paragraph pages',
};

/** One count for each declaration; a declaration whose text is not held is shown without a count. */
export function listCountRows(corpus: Corpus, name: CountName): ChartRow[] {
  return listDeclarations(corpus).map(({ id, declaration }) =>
    toCountRow(id, name, counted[name], declaration && countIn(corpus, declaration, name)),
  );
}

/** How many entries of our list fall under one verb, for each declaration with text. */
export function listVerbRows(corpus: Corpus, verbs: readonly VerbRow[], at: number): ChartRow[] {
  const label = verbs[at]?.label ?? '';
  return corpus.declarations.map(({ id }) => {
    const entries = listEntries(corpus, id);
    const count = entries.filter((entry) => findVerb(entry, verbs) === at).length;
    return toCountRow(id, label, `the ${entries.length} entries of ${id}`, count);
  });
}

/** `words` in the texts of the two declarations: no numbers, no footnotes, no marks. */
export function countWords({ units }: Declaration): number {
  return units.reduce(
    (sum, { text }) => sum + text.split(/\s+/u).filter((word) => word !== '').length,
    0,
  );
}

function countIn(corpus: Corpus, declaration: Declaration, name: CountName): number {
  switch (name) {
    case 'words':
      return countWords(declaration);
    case 'paragraphs':
      return declaration.paragraphs.length;
    case 'subparagraphs':
      return declaration.units.length - declaration.paragraphs.length;
    case 'footnotes':
      return declaration.footnotes.length;
    case 'operative verbs':
      return listEntries(corpus, declaration.id).length;
  }
}

function listDeclarations({
  declarations,
  missing,
}: Corpus): { id: string; declaration: Declaration | null }[] {
  return [
    ...declarations.map((declaration) => ({ id: declaration.id, declaration })),
    ...missing.map(({ id }) => ({ id, declaration: null })),
  ].sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

function listEntries({ content }: Corpus, declaration: string): string[] {
  return Object.entries(content.annotations)
    .filter(([locator]) => locator.startsWith(`${declaration}/`))
    .flatMap(([, { verbs }]) => verbs.map(({ verb }: AnnotationRecord['verbs'][number]) => verb));
}

/** Index of the verb that stands first in an entry, or -1; the last row may take the rest with the form `*`. */
function findVerb(entry: string, verbs: readonly VerbRow[]): number {
  for (const word of entry.toLowerCase().split(/[^a-z-]+/)) {
    const at = verbs.findIndex(({ forms }) => forms.includes(word));
    if (at >= 0) return at;
  }
  return verbs.findIndex(({ forms }) => forms.includes('*'));
}

function toCountRow(
  declaration: string,
  label: string,
  of: string,
  value: number | null,
): ChartRow {
  return {
    figure: null,
    label: `${label}, ${declaration}`,
    value,
    day: null,
    unit: 'count',
    shown: value === null ? 'text not held' : formatCount(value),
    outside: false,
    of,
    year: declaration,
    speaker: 'our count',
    meeting: null,
    source: `${declaration} declaration`,
  };
}
