import type { HtmlElement } from '../rule/html-tree.ts';
import type { OfficialPassages } from './official-passages.ts';

/** Words of one page, told apart by whose they are. */
export interface WordCount {
  /** Words of the paragraph, its subparagraphs included. */
  readonly official: number;
  readonly ours: number;
  readonly byPart: ReadonlyMap<string, number>;
}

/** Not read as words of the page: what is drawn, what runs, and what a list offers to choose. */
const silent = new Set(['script', 'style', 'title', 'option', 'svg']);

/**
 * Counts the words of a paragraph's page that are ours. Official are the paragraph, its footnotes, the difference from its
 * counterparts, and what is quoted from any official text of the site in quotation marks; all else is ours: what speakers
 * said, names, labels, numbers in lists of links, folded or not.
 * @returns null if the page has no paragraph
 */
export function countOurWords(
  page: HtmlElement,
  locator: string,
  isOfficial: OfficialPassages,
): WordCount | null {
  const [main] = page.findAll('main');
  const record = main?.findAll().find((one) => one.attribute('data-locator') === locator);
  if (!main || !record) return null;
  const byPart = new Map<string, number>();
  for (const [part, text] of listParts(main)) {
    const ours = countWords(withoutQuotations(text, isOfficial));
    byPart.set(part, (byPart.get(part) ?? 0) + ours);
  }
  return {
    official: countWords(readText(record, () => false)),
    ours: [...byPart.values()].reduce((sum, words) => sum + words, 0),
    byPart,
  };
}

/** Parts of the page by name; a fold in a part is one of its own. */
function listParts(main: HtmlElement): [string, string][] {
  const folds = main.findAll('details');
  const sections = main.findAll('section', 'nav').filter((one) => !isFootnotes(one));
  const named = [...sections, ...folds].map((element): [string, string] => [
    namePart(element),
    readText(element, (inner) => isPart(inner) || isOfficialWords(inner)),
  ]);
  return [
    ['title and status', readText(main, (inner) => isPart(inner) || isOfficialWords(inner))],
    ...named,
  ];
}

function namePart(element: HtmlElement): string {
  const [heading] = element.findAll('h2', 'summary');
  return (element.attribute('aria-label') ?? heading?.text() ?? element.name)
    .trim()
    .replace(/[ :].*\d.*$/, '');
}

const isPart = (element: HtmlElement) => ['section', 'nav', 'details'].includes(element.name);

const hasClass = (element: HtmlElement, name: string) =>
  (element.attribute('class') ?? '').split(' ').includes(name);

const isFootnotes = (element: HtmlElement) => hasClass(element, 'footnotes');

const isOfficialWords = (element: HtmlElement) =>
  hasClass(element, 'record') || hasClass(element, 'diff') || isFootnotes(element);

/** Text with a blank between elements, as words are read. */
function readText(element: HtmlElement, skip: (inner: HtmlElement) => boolean): string {
  return element.text((inner) => silent.has(inner.name) || skip(inner), ' ');
}

/** Without what is quoted from an official text; what is added in brackets or left out stays out of the comparison. */
function withoutQuotations(text: string, isOfficial: OfficialPassages): string {
  return text.replace(/“([^”]*)”/g, (whole, quoted: string) => {
    const added = quoted.match(/\[[^\]]*\]/g) ?? [];
    const pieces = quoted
      .split(/\[[^\]]*\]|…/)
      .map((piece) => piece.trim())
      .filter(Boolean);
    return pieces.every(isOfficial) ? added.join(' ') : whole;
  });
}

function countWords(text: string): number {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []).length;
}
