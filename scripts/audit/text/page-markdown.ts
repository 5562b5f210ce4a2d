import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import {
  findElements,
  parsePage,
  readWords,
  replaceNode,
} from '../../../src/export/copies/page-tree.ts';
import { isSilent } from '../../../src/export/markdown/silent-element.ts';
import { markdownPath } from '../../../src/model/site/route.ts';
import { isDeclarationId, isLocator } from '../../../src/model/text/locator.ts';
import { isRedirect, type BuiltPage, type BuiltSite } from '../rule/built-site.ts';
import { createRule } from '../rule/rule.ts';

const engine = createSatteriMarkdownProcessor({ features: { smartPunctuation: false } });

/** Every page to be read has itself as Markdown, which an engine that did not write it reads back without a word lost or added. */
export const pageMarkdown = createRule({
  name: 'page-markdown',
  hint: 'See src/export/markdown/page-markdown.ts.',
  check: async (site, note) => {
    const pages = site.pages.filter((page) => page.path.endsWith('/') && !isRedirect(page));
    let words = 0;
    let right = 0;
    let count = 0;
    for (const page of pages) {
      const file = markdownPath(page.path);
      // What texts and units have is made of their records: the rule of fidelity reads it.
      if (file === null || (isText(page) && page.html.includes('data-locator'))) continue;
      count++;
      const fault = await compare(site, page, file);
      if (typeof fault === 'number') {
        words += fault;
        right++;
      } else note(file, fault);
    }
    return `${right} of ${count} pages word for word in Markdown, ${words} words`;
  },
});

function isText({ path }: BuiltPage): boolean {
  const place = path.slice(1, -1);
  return isDeclarationId(place) || isLocator(place);
}

/** How many words both have, or what is wrong. */
async function compare(site: BuiltSite, page: BuiltPage, file: string): Promise<number | string> {
  if (!site.files.has(file)) return `is missing: ${page.path} has no Markdown`;
  const [own = ''] = String(await site.read(file)).split('\n\nWords in block quotations');
  const { code } = await (await engine).render(own);
  const found = readWords(parsePage(code));
  const [main] = findElements(parsePage(page.html), ({ tagName }) => tagName === 'main');
  if (!main) return `${page.path} has no main part`;
  for (const element of findElements(main, isSilent)) replaceNode(element);
  const expected = readWords(main);
  // What stands small beside a heading comes after it: the order is not the same.
  const [left, more] = [subtract(expected, found), subtract(found, expected)];
  if (left.length === 0 && more.length === 0) return expected.length;
  return `has lost “${left.slice(0, 8).join(' ')}” and gained “${more.slice(0, 8).join(' ')}”`;
}

function subtract(words: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}
