import { expect, test } from 'vitest';
import { makeSite } from '../../../src/test/made-site.ts';
import { pageMarkdown } from './page-markdown.ts';

const page =
  '<main><h1><small>Topic</small> Shelter</h1><p>Ours, <b>bold</b>.</p><button>Copy</button><blockquote>12. We</blockquote></main>';
const check = (markdown?: string) =>
  pageMarkdown.check(
    makeSite({
      '/topics/a/index.html': page,
      '/search/index.html': '<main>A tool</main>',
      ...(markdown !== undefined && { '/topics/a.md': markdown }),
    }),
  );

test('a page that is read back word for word passes; a tool needs none', async () => {
  const own =
    '# Shelter\n\nTopic\n\nOurs, **bold**.\n\n> 12\\. We\n\nWords in block quotations …\n';
  expect(await check(own)).toEqual({
    issues: [],
    summary: '1 of 1 pages word for word in Markdown, 6 words',
  });
});

test.each([
  [undefined, 'is missing: /topics/a/ has no Markdown'],
  ['# Shelter\n\nTopic\n\nOurs, **bold**.\n\n> 12\\. You', 'has lost “We” and gained “You”'],
  ['# Shelter\n\nOurs, **bold**.\n\n> 12\\. We', 'has lost “Topic” and gained “”'],
])('what is missing or changed is found: %j', async (markdown, message) => {
  expect((await check(markdown)).issues.map((issue) => issue.message)).toEqual([message]);
});
