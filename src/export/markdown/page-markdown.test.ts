import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { findElements, parsePage, readText, type PageElement } from '../copies/page-tree.ts';
import { toPageMarkdown } from './page-markdown.ts';

const place = { address: 'https://example.org/texts/topics/a/', edition: 'e'.repeat(64) };
const readMain = (html: string): PageElement => {
  const [main] = findElements(
    parsePage(`<main>${html}</main>`),
    ({ tagName }) => tagName === 'main',
  );
  if (!main) throw new Error('main');
  return main;
};
const write = (html: string) =>
  toPageMarkdown(readMain(html), place).split('\n\nWords in block')[0];

test('a page says whose words it has, and where it stands', () => {
  expect(toPageMarkdown(readMain('<h1>Shelter <small>Topic</small></h1><p>Ours.</p>'), place)).toBe(
    `# Shelter

Topic

Ours.

Words in block quotations and in quotation marks are those of the texts and persons named beside them. All others are words of Every Paragraph, not of the United Nations: “Shelter”, edition eeeeeeee, https://example.org/texts/topics/a/ (CC BY 4.0)
`,
  );
});

test.each([
  [
    'official words',
    '<blockquote class="official"><p>12. We</p><p>(a) Act;</p></blockquote>',
    '> 12\\. We\n>\n> (a) Act;',
  ],
  [
    'words of a speaker',
    '<div class="said"><p class="words">“We”</p><footer>on x</footer></div>',
    '> “We”\n\non x',
  ],
  [
    'a link',
    '<p>See <a href="/texts/2025/18/#d"> here</a>.</p>',
    'See [here](https://example.org/texts/2025/18/#d).',
  ],
  [
    'a list in a list',
    '<ul><li>One<ul><li>Two</li></ul></li><li><p>Three</p><p>Four</p></li></ul>',
    '- One\n\n  - Two\n- Three\n\n  Four',
  ],
  [
    'pairs',
    '<dl><dt>Role</dt><dd>Chair</dd><dt>All</dt><dd><ul><li>One</li></ul></dd></dl>',
    '**Role**: Chair\n\n**All**\n\n- One',
  ],
  [
    'a table',
    '<table><caption>Values</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1|2</td></tr></tbody></table>',
    '**Values**\n\n| A | B |\n| --- | --- |\n| 1\\|2 |  |',
  ],
  ['a fold', '<details><summary>Why</summary><p>So.</p></details>', '**Why**\n\nSo.'],
  [
    'what only a screen uses',
    '<p>Ours.</p><button>Copy</button><svg><title>x</title></svg><p hidden>y</p>',
    'Ours.',
  ],
])('%s', (_, html, expected) => expect(write(html)).toBe(expected));

test('what is written is read back word for word', async () => {
  const html = [
    '<h2>1. What # *is* it?</h2>',
    '<p>Costs_of_[2025] &amp; &lt;more&gt; | 50 ~ ` <b>bold</b> <em>said</em></p>',
    '<ul> <li>- one</li> <li>2) two</li> </ul>',
    '<blockquote><p>“so”, she said</p></blockquote>',
  ].join(' ');
  const { render } = await createSatteriMarkdownProcessor({
    features: { smartPunctuation: false },
  });
  const { code } = await render(write(html) ?? '');
  expect(readText(parsePage(code))).toBe(readText(readMain(html)));
});
