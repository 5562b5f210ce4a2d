import {
  findParagraphLocator,
  formatPlace,
  isDeclarationId,
  parseLocator,
} from '../text/locator.ts';

/**
 * Every address of the site, as a path from its root: `/2025/12/`.
 * A base path and an origin are added in one place only, `src/site.ts`.
 */

/** `/2025/` */
export function declarationPath(id: string): string {
  return `/${id}/`;
}

/** `/2025/12/` for a paragraph, `/2025/18/#d-ii` for a subparagraph. */
export function unitPath(locator: string): string {
  const place = parseLocator(locator);
  const fragment = place.letter === null ? '' : `#${unitFragment(locator, 'own')}`;
  return `/${place.declaration}/${formatPlace(place)}/${fragment}`;
}

/**
 * The fragment of a unit: `para-18-d`, `pp-3`, `resolution-1`, `annex-2-para-5` on the page of the whole declaration,
 * `text` or `d-ii` on the page of its paragraph.
 */
export function unitFragment(locator: string, page: 'whole' | 'own' = 'whole'): string {
  const { section, preambular, number, bis, letter } = parseLocator(locator);
  const points = letter?.replaceAll('/', '-');
  if (page === 'own') return points ?? 'text';
  const kind = preambular ? 'pp-' : section === 'resolution' ? '' : 'para-';
  return `${section ? `${section}-` : ''}${kind}${number}${bis ? `-${bis}` : ''}${points ? `-${points}` : ''}`;
}

/** `ref-9` at the first mark of a footnote, `ref-9-2` at its second. */
export function markFragment(number: number, occurrence: number): string {
  return `ref-${number}${occurrence > 1 ? `-${occurrence}` : ''}`;
}

/** `fn-9`: the fragment of a footnote wherever it stands. */
export function footnoteFragment(number: number): string {
  return `fn-${number}`;
}

/** `history` or `history-d`: the fragment under which the page of a paragraph tells what came of a unit. */
export function historyFragment(locator: string): string {
  const { letter } = parseLocator(locator);
  return letter === null ? 'history' : `history-${letter.replaceAll('/', '-')}`;
}

/** `/2025/18/#history-d` */
export function historyPath(locator: string): string {
  return `${unitPath(findParagraphLocator(locator))}#${historyFragment(locator)}`;
}

/** `/compare/`, or two units beside each other there: `/compare/#2017/8..2025/12`. */
export function comparePath(pair?: readonly [string, string]): string {
  return `/compare/${pair ? `#${pair.join('..')}` : ''}`;
}

/** `/compare/2017-2021/`: the comparison of two texts that are not the newest pair. */
export function concordancePath({ from, to }: { from: string; to: string }): string {
  return `/compare/${from}-${to}/`;
}

/** `/commitments/`: the clauses of the newest texts; `/commitments/2017/`: those of one text. */
export function commitmentsPath(declaration?: string): string {
  return `/commitments/${declaration === undefined ? '' : `${declaration}/`}`;
}

/** `/compare/reasons/`: why each unit is compared with its counterpart. */
export function reasonsPath(): string {
  return '/compare/reasons/';
}

/** `/compare/words/`: which words stand in which declaration. */
export function wordsPath(): string {
  return '/compare/words/';
}

/** `/concordance/2017-2025.json` */
export function concordanceFilePath(
  { from, to }: { from: string; to: string },
  form: 'json' | 'csv',
): string {
  return `/concordance/${from}-${to}.${form}`;
}

/** `/2025.akn.xml` */
export function akomaNtosoPath(declaration: string): string {
  return `/${declaration}.akn.xml`;
}

/** `/data/schema/paragraph.json`: the JSON Schema of a kind of published file. */
export function schemaPath(name: string): string {
  return `/data/schema/${name}.json`;
}

/** Pages with nothing to read but tools, forms and files. */
const toolPage = /^\/$|^\/(search|check|brief|offline|data)\/|\/cite\/$/;

/** `/2025/12.md`, `/topics/organ-removal.md`: a page as Markdown; null for a tool. */
export function markdownPath(path: string): string | null {
  return toolPage.test(path) ? null : path.replace(/\/$/, '.md');
}

/** `/2025/12.png`, `/2025.png`, `/card.png`: the picture that stands for a page in a preview. */
export function cardPath(place: string | null): string {
  return place === null ? '/card.png' : `/${place}.png`;
}

/** `/about/corrections/`, or one correction there. */
export function correctionPath(id?: string): string {
  return `/about/corrections/${id === undefined ? '' : `#${id}`}`;
}

/** `/2025/12/cite/`, `/2025/cite/`: a paragraph or a declaration in every citation style. */
export function citePath(place: string): string {
  return `/${place}/cite/`;
}

/** `/2025/12.bib`, `/2025/18/d.csl.json`, `/2025.cite.json`: a file for citing. */
export function citationFilePath(place: string, ending: string): string {
  return `/${place}.${ending}`;
}

/** `/brief/`, or a brief of units: `/brief/#2025/12,2017/8`. */
export function briefPath(locators: readonly string[] = []): string {
  return `/brief/${locators.length > 0 ? `#${locators.join(',')}` : ''}`;
}

/** A record by its folder and id: `/instruments/a-res-48-134/`, `/statements/2025/guy-ryder/`. */
export function recordPath(folder: string, id: string): string {
  return `/${folder}/${id}/`;
}

/** `2025/united-states` → `united-states-2025`, its fragment on the page of positions. */
export function positionFragment(id: string): string {
  return id.split('/').reverse().join('-');
}

/** `chart-forced-labour-gap`: the fragment of a chart on the page of the numbers. */
export function chartFragment(id: string): string {
  return `chart-${id}`;
}

/** `/statistics/#chart-forced-labour-gap` */
export function chartPath(id: string): string {
  return `/statistics/#${chartFragment(id)}`;
}

/** A file of a chart: `/statistics/charts/forced-labour-gap.svg`. */
export function chartFilePath(id: string, form: 'svg' | 'png' | 'csv'): string {
  return `/statistics/charts/${id}.${form}`;
}

const folders: Readonly<Record<string, string>> = {
  instrument: 'instruments',
  meeting: 'meetings',
  statement: 'statements',
  statistic: 'statistics',
  topic: 'topics',
};

/**
 * The address behind a reference as content writes it.
 * @param reference `2025`, `2025/12`, `2025/fn-9`, `instrument/a-res-48-134`, `definition/act`, `fact/adoption-2017` …
 * @throws Error if the kind of reference is unknown
 */
export function referencePath(reference: string): string {
  const [head = '', ...rest] = reference.split('/');
  const tail = rest.join('/');
  if (isDeclarationId(head)) {
    if (tail === '') return declarationPath(head);
    return tail.startsWith('fn-') ? `${declarationPath(head)}#${tail}` : unitPath(reference);
  }
  if (tail === '') throw new Error(`“${reference}” leads nowhere.`);
  if (head === 'definition') return `/definition/#${tail}`;
  if (head === 'fact' || head === 'source') return `/about/sources/#${head}-${tail}`;
  if (head === 'position') return `/positions/#${positionFragment(tail)}`;
  const folder = folders[head];
  if (folder === undefined) throw new Error(`“${reference}” leads nowhere.`);
  return recordPath(folder, tail);
}

/**
 * Puts a path of the site under its base path.
 * @param base `/` or `/declarations/`, with or without the last slash
 */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
