import { expect, test } from 'vitest';
import type { CiteEntry } from './cite-sheet.ts';
import { copyCitation, copyQuotation } from './copied-text.ts';
import { formatEmbed } from './embed.ts';

const address = 'https://declarations.example/2025/18/#d';
const entry: CiteEntry = {
  id: '2025/18/d',
  name: '(d)',
  address,
  lines: ['18. We are “concerned” & note:', '(d) We stress <this>;'],
  citations: {
    un: 'General Assembly resolution 80/9, annex, para. 18 (d)',
    bluebook: '¶ 18(d)',
    oscola: 'para 18(d)',
    aglc: '*A title*, GA Res 80/9',
    apa: `(UN, 2025, para. 18 (d))\nUN. (2025). *A title*. ${address}`,
    chicago: '',
    plain: '',
  },
};

test('a citation is copied as plain text and with its italics', () =>
  expect(copyCitation(entry, 'aglc')).toEqual({
    text: 'A title, GA Res 80/9',
    html: '<span dir="ltr" lang="en"><i>A title</i>, GA Res 80/9</span>',
  }));

test('a quotation is copied with number, opening words, citation and address, and nothing else', () =>
  expect(copyQuotation(entry, 'un')).toEqual({
    text: [
      '18. We are “concerned” & note:',
      '(d) We stress <this>;',
      '',
      'General Assembly resolution 80/9, annex, para. 18 (d)',
      address,
    ].join('\n'),
    html: `<blockquote dir="ltr" lang="en"><p>18. We are “concerned” &amp; note:</p><p>(d) We stress &lt;this&gt;;</p></blockquote><p dir="ltr" lang="en">General Assembly resolution 80/9, annex, para. 18 (d)<br><a href="${address}">${address}</a></p>`,
  }));

test('the address is not said twice if the citation has it', () => {
  const { text, html } = copyQuotation(entry, 'apa');
  expect(text.split(address)).toHaveLength(2);
  expect(html).toContain(`(UN, 2025, para. 18 (d))<br>UN. (2025). <i>A title</i>. ${address}</p>`);
});

test('a quotation for another site has no script, its source in cite, and only quoted words in the quotation', () =>
  expect(formatEmbed({ ...entry, citation: entry.citations.aglc })).toBe(
    [
      '<figure dir="ltr" lang="en">',
      `<blockquote cite="${address}" dir="ltr" lang="en">`,
      '<p>18. We are “concerned” &amp; note:</p>',
      '<p>(d) We stress &lt;this&gt;;</p>',
      '</blockquote>',
      `<figcaption><i>A title</i>, GA Res 80/9, <a href="${address}">${address}</a></figcaption>`,
      '</figure>',
      '',
    ].join('\n'),
  ));

test('an address cannot break out of its attribute', () =>
  expect(formatEmbed({ lines: [], citation: '', address: 'https://x/"><script>' })).not.toContain(
    '<script>',
  ));
