import { describe, expect, test } from 'vitest';
import { checkText } from '../../model/quotation/find-quotations.ts';
import { listOfficialWords } from '../../model/quotation/official-words.ts';
import { createHeldWords } from '../../model/quotation/held-words.ts';
import { readCorpus } from '../content/read-corpus.ts';
import { useBrowser, type SealedPage } from './open-page.ts';

const open = useBrowser();
const corpus = await readCorpus();
const official = listOfficialWords(createHeldWords(corpus));
const permissions = ['clipboard-read', 'clipboard-write'];

/** Selects from one unit to the end of another and copies with the keyboard. */
async function copy(page: SealedPage, first: string, last: string): Promise<string> {
  await page.evaluate(`(() => {
    const [first, last] = ['${first}', '${last}'].map((one) => document.querySelector('[data-locator="' + one + '"]'));
    const range = document.createRange();
    range.setStartBefore(first);
    range.setEndAfter(last);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  })()`);
  await page.keyboard.press('Control+c');
  return (await page.evaluate('navigator.clipboard.readText()')) as string;
}

const judge = (text: string) =>
  checkText(official, text).quotations.map(({ result }) => result.verdict);

describe('what is copied from a page', () => {
  test('of a paragraph is word for word, and no mark of a footnote is glued to a word', async () => {
    const paragraphs = corpus.declarations.flatMap((declaration) => declaration.paragraphs);
    const page = await open('/', { permissions });
    const home = page.url();
    for (const { locator } of paragraphs) {
      await page.goto(`${home}${locator}/`);
      const text = await copy(page, locator, locator);
      expect(judge(text), locator).toEqual(['word for word']);
      expect(text, locator).not.toMatch(/\p{L}\d|\d{5}/u);
    }
    console.info(
      `${paragraphs.length} of ${paragraphs.length} paragraphs copied are word for word`,
    );
  }, 240_000);

  test('across two paragraphs is one quotation, without the heading between them', async () => {
    for (const { id, paragraphs } of corpus.declarations) {
      const page = await open(`/${id}/`, { permissions });
      for (const [at, { locator }] of paragraphs.entries()) {
        const next = paragraphs[at + 1]?.locator;
        if (next !== undefined)
          expect(judge(await copy(page, locator, next)), locator).toEqual(['word for word']);
      }
    }
  }, 120_000);
});
