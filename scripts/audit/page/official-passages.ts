import { foldWhiteSpace } from '../../../src/model/text/digest.ts';
import { readOfficialWords } from '../text/read-official-words.ts';
import type { HtmlElement } from '../rule/html-tree.ts';

/** Tells whether words stand, one after the other, in an official text of the site. */
export type OfficialPassages = (words: string) => boolean;

/** Reads every unit and every footnote of the pages that hold official texts. */
export function readOfficialPassages(pages: readonly HtmlElement[]): OfficialPassages {
  const texts = pages.flatMap((page) => page.findAll().flatMap((element) => readText(element)));
  const all = normalize(texts.join(' | '));
  return (words) => {
    const wanted = normalize(words).replace(/[.,;:]$/, '');
    return wanted !== '' && all.includes(wanted);
  };
}

function readText(element: HtmlElement): string[] {
  if (element.attribute('data-locator') !== null) return [readOfficialWords(element)];
  if (element.attribute('id')?.startsWith('fn-')) return [element.text()];
  return [];
}

/** A quotation may begin with a capital of its own and end without the sign that follows. */
function normalize(text: string): string {
  return foldWhiteSpace(text).toLowerCase();
}
