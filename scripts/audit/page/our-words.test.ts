import { expect, test } from 'vitest';
import { makeSite } from '../../../src/test/made-site.ts';
import { parseHtml } from '../rule/html-tree.ts';
import { countOurWords } from './count-our-words.ts';
import { readOfficialPassages } from './official-passages.ts';
import { ourWords } from './our-words.ts';

const record =
  '<section class="official"><h2>Official text</h2><div class="record" data-locator="2025/1"><p><a class="number">1. </a>We will protect victims from harm.</p></div><section class="footnotes"><h2>Footnotes</h2><ol><li id="fn-1">See resolution 64/293.</li></ol></section></section>';
const page = (body: string) => `<!doctype html><main><h1>Care</h1>${record}${body}</main>`;

const count = (body: string) => {
  const root = parseHtml(page(body));
  return countOurWords(root, '2025/1', readOfficialPassages([root]));
};

test('official are the paragraph, its footnotes, the difference and what is quoted from an official text', () => {
  const before = count('');
  expect(before?.official).toBe(7);
  for (const body of [
    '<section><p class="diff">We <del>shall</del><ins>will</ins> protect</p></section>',
    '<section><p>“We will protect victims”, “See resolution 64/293”</p></section>',
    '<section><p>“will … protect victims”</p></section>',
    '<p><select><option>Bluebook</option></select></p><script>let one = 1;</script>',
  ])
    expect(count(body)?.ours, body).toBe(before?.ours);
});

test('ours is all else, folded or not: a speaker’s words, what is added to a quotation, a word after a word without a blank', () => {
  const before = count('')?.ours ?? 0;
  for (const [body, more] of [
    ['<details><summary>Why</summary><p>Two words</p></details>', 3],
    ['<p>“We are heroes”</p>', 3],
    ['<p>“We will protect [all] victims”</p>', 1],
    ['<p>“We will protect victims [all of them]”</p>', 3],
    ['<ul><li>one</li><li>two</li></ul>', 2],
  ] as const)
    expect((count(body)?.ours ?? 0) - before, body).toBe(more);
});

test('words are counted in the part in which they stand', () =>
  expect(
    count(
      '<section><h2>Note</h2><p>Three more words</p><details><summary>Sources (2)</summary>here</details></section>',
    )?.byPart,
  ).toEqual(
    new Map([
      ['title and status', 1],
      ['Official text', 2],
      ['Note', 4],
      ['Sources', 3],
    ]),
  ));

test('a page without the paragraph has no count', () =>
  expect(countOurWords(parseHtml('<main></main>'), '2025/1', () => false)).toBeNull());

test('the median of the pages is held to the bar, and a page that says too much is named', async () => {
  const lean = makeSite({ '/2025/1/index.html': page('<p>Few words of ours.</p>') });
  expect((await ourWords.check(lean)).issues).toEqual([]);
  const wordy = makeSite({ '/2025/1/index.html': page(`<p>${'word '.repeat(40)}</p>`) });
  const { issues, summary } = await ourWords.check(wordy);
  expect(issues.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    '2025/1/index.html: 6.14 words of ours for one official word, the median of 1 pages; at most 6',
  ]);
  expect(summary).toContain('title and status 41');
});
