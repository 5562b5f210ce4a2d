import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { heldDeclaration, type HeldDeclaration } from '../../../src/schema/declaration.ts';
import { stripMarkup } from '../../../src/model/text/segment.ts';
import { makeSite } from '../../../src/test/made-site.ts';
import { fidelity } from './fidelity.ts';

let files: Record<string, string>;

beforeAll(async () => {
  files = {};
  for (const id of ['2017', '2025']) {
    const record = heldDeclaration.parse(
      parse(await readFile(`content/declarations/${id}.yaml`, 'utf8')),
    );
    addDeclaration(record);
  }
});

function addDeclaration({ id, paragraphs }: HeldDeclaration): void {
  const units = paragraphs.map(({ number, text, sha256, subparagraphs }) => ({
    locator: `${id}/${number}`,
    number,
    text: stripMarkup(text),
    sha256,
    subparagraphs: subparagraphs.map((point) => ({
      locator: `${id}/${number}/${point.letter}`,
      letter: point.letter,
      text: stripMarkup(point.text),
      sha256: point.sha256,
    })),
  }));
  const blocks = units.map(
    ({ locator, number, text, subparagraphs }) =>
      `<div data-locator="${locator}"><p><a class="number">${number}. </a>${text}<a role="doc-noteref">1</a></p>` +
      subparagraphs
        .map((point) => `<p data-locator="${point.locator}">${point.text}</p>`)
        .join('') +
      '</div>',
  );
  files[`/${id}/index.html`] = blocks.join('');
  files[`/${id}.txt`] = '';
  files[`/${id}.json`] = JSON.stringify({ paragraphs: units });
  units.forEach((unit, index) => {
    const digests = [unit, ...unit.subparagraphs]
      .map(({ sha256 }) => `<code>${sha256}</code>`)
      .join('');
    files[`/${unit.locator}/index.html`] = `${blocks[index]}${digests}`;
    files[`/${unit.locator}.json`] = JSON.stringify(unit);
    const points = unit.subparagraphs.map(({ letter, text }) => `(${letter}) ${text}`);
    const chapeau = `${unit.number}. ${unit.text}`;
    files[`/${unit.locator}.txt`] = [chapeau, ...points].join('\n');
    const sheet = [
      [chapeau, ...points],
      ...points.map((point) => [chapeau, point]),
      ['9 Footnote.'],
    ];
    files[`/${unit.locator}.cite.json`] = JSON.stringify({
      units: sheet.map((lines) => ({ lines })),
    });
    files[`/${id}.txt`] += `${files[`/${unit.locator}.txt`]}\n\n`;
    unit.subparagraphs.forEach((point, at) => {
      files[`/${point.locator}.json`] = JSON.stringify({ ...point, chapeau: unit });
      files[`/${point.locator}.txt`] = `${chapeau}\n${points[at]}\n`;
    });
  });
}

/** The copies hold the same blocks as the pages. */
function withCopies(texts: Readonly<Record<string, string>>): Record<string, string | Uint8Array> {
  const whole = (id: string) => texts[`/${id}/index.html`] ?? '';
  const book = { '2017.xhtml': strToU8(whole('2017')), '2025.xhtml': strToU8(whole('2025')) };
  return {
    '/every-paragraph.html': whole('2017') + whole('2025'),
    '/every-paragraph.epub': zipSync(book),
    ...texts,
  };
}

const check = (change: Readonly<Record<string, (text: string) => string>> = {}) =>
  fidelity.check(
    makeSite(
      withCopies(
        Object.fromEntries(
          Object.entries(files).map(([path, text]) => [path, change[path]?.(text) ?? text]),
        ),
      ),
    ),
  );

describe('fidelity', () => {
  test('a site with the words of the transcription passes, unit by unit', async () => {
    const { issues, summary } = await check();
    expect(issues).toEqual([]);
    expect(summary).toMatch(/^72\/72 units/);
  });

  test.each([
    [
      'a changed word on a paragraph page',
      '/2025/12/index.html',
      'solidarity',
      'sympathy',
      '2025/12 reads',
    ],
    ['a lost comma on the whole page', '/2017/index.html', 'fraud, of', 'fraud of', '2017/7 reads'],
    [
      'a word glued to the next in JSON',
      '/2025.json',
      'victims and survivors',
      'victims andsurvivors',
      '2025/12 reads',
    ],
    ['a changed digest', '/2017/17.json', '"sha256":"', '"sha256":"0', 'the digest of 2017/17'],
    [
      'a changed word in a text file',
      '/2025/18.txt',
      'unearmarked',
      'earmarked',
      '2025/18/c reads',
    ],
    [
      'a changed word in the file of a subparagraph',
      '/2025/18/c.json',
      'unearmarked',
      'earmarked',
      '2025/18/c reads',
    ],
    [
      'a changed word in the opening words before a subparagraph',
      '/2025/18/c.txt',
      'seriously',
      'deeply',
      '2025/18 reads in two ways',
    ],
    [
      'a changed word among those to copy',
      '/2025/12.cite.json',
      'solidarity',
      'sympathy',
      '2025/12 reads',
    ],
    [
      'a changed word in the text of the whole',
      '/2025.txt',
      'solidarity',
      'sympathy',
      '2025/12 reads',
    ],
  ])('%s is found', async (_, path, from, to, message) => {
    const { issues, summary } = await check({ [path]: (text) => text.replace(from, to) });
    expect(issues.map((issue) => issue.message).join('\n')).toContain(message);
    expect(summary).not.toMatch(/^72\/72/);
  });

  test('a missing unit is found', async () => {
    const { issues } = await check({
      '/2025/28/index.html': (text) => text.replace('data-locator="2025/28/c"', ''),
    });
    expect(issues.map((issue) => issue.message)).toContain('2025/28/c is missing');
  });
});
