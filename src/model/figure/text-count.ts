import { countWordTokens } from '../word/vocabulary.ts';
import type { CountName } from '../../schema/chart.ts';
import { listActs, listClauses } from '../commitment/clause.ts';
import type { Corpus, Declaration } from '../text/corpus.ts';
import { formatCount } from '../wording/count.ts';
import type { ChartRow } from './chart-row.ts';

/** A row of the operative verbs: an act is counted under the first of these verbs it contains. */
export interface VerbRow {
  readonly label: string;
  readonly forms: readonly string[];
}

const counted: Readonly<Record<CountName, string>> = {
  words:
    'words of the paragraphs and subparagraphs, a hyphenated word being one; their numbers and the footnotes left out',
  paragraphs: 'numbered paragraphs',
  subparagraphs: 'lettered subparagraphs',
  footnotes: 'footnotes',
  'operative verbs':
    'verbs with which the States act, as listed on the paragraph pages; one that governs several clauses counts once',
  clauses: 'clauses of those verbs: each thing that is promised, asked or stated',
};

/** One count for each declaration; a declaration whose text is not held is shown without a count. */
export function listCountRows(corpus: Corpus, name: CountName): ChartRow[] {
  return listDeclarations(corpus).map(({ id, declaration }) =>
    toCountRow(id, name, counted[name], declaration && countIn(corpus, declaration, name)),
  );
}

/** How many acts fall under one verb, for each declaration with text. */
export function listVerbRows(corpus: Corpus, verbs: readonly VerbRow[], at: number): ChartRow[] {
  const label = verbs[at]?.label ?? '';
  return corpus.declarations.map((declaration) => {
    const { id } = declaration;
    const acts = listActs(listClauses(corpus, declaration));
    const count = acts.filter(({ verb }) => findVerb(verb, verbs) === at).length;
    return toCountRow(id, label, `the ${acts.length} operative verbs of ${id}`, count);
  });
}

/** `words` in the texts of the two declarations: no numbers, no footnotes, no marks. */
export function countWords({ units }: Declaration): number {
  return countWordTokens(units);
}

function countIn(corpus: Corpus, declaration: Declaration, name: CountName): number {
  switch (name) {
    case 'words':
      return countWords(declaration);
    case 'paragraphs':
      return declaration.paragraphs.length;
    case 'subparagraphs':
      return declaration.units.filter(({ letter }) => letter !== null).length;
    case 'footnotes':
      return declaration.footnotes.length;
    case 'operative verbs':
      return listActs(listClauses(corpus, declaration)).length;
    case 'clauses':
      return listClauses(corpus, declaration).length;
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

/** Index of the verb that stands first in an act, or -1; the last row may take the rest with the form `*`. */
function findVerb(act: string, verbs: readonly VerbRow[]): number {
  for (const word of act.toLowerCase().split(/[^a-z-]+/)) {
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
