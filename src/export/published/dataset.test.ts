import { beforeAll, expect, test } from 'vitest';
import { parseCsv } from '../../../scripts/audit/dataset/csv.ts';
import { publishedFiles } from '../../schema/published/index.ts';
import { citationStyles } from '../../model/cite/style/citation-style.ts';
import { readGround } from '../../test/read-ground.ts';
import type { DataFile } from './dataset-entry.ts';
import { listDatasets } from './dataset.ts';
import { schemaNames, toJsonSchema } from '../dataset/json-schema.ts';

let files: readonly DataFile[];
let texts: ReadonlyMap<string, string>;
const make = (path: string) => texts.get(path) ?? '';
const table = (path: string) => {
  const [head = [], ...rows] = parseCsv(make(path));
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [head[index], cell])));
};

beforeAll(async () => {
  files = listDatasets(await readGround()).flatMap((dataset) => dataset.files);
  texts = new Map(files.map((file) => [file.path, String(file.make())]));
}, 180_000);

test('every JSON file is what its schema says, and every schema but those of other forms has a file', () => {
  const used = new Set<string>();
  for (const { path, schema } of files)
    if (schema) {
      used.add(schema);
      expect(
        publishedFiles[schema].safeParse(JSON.parse(make(path))).error?.issues,
        path,
      ).toBeUndefined();
    }
  expect(schemaNames.filter((name) => !used.has(name))).toEqual([
    'citations',
    'csl',
    'data-package',
  ]);
});

test('schemas are of draft 2020-12 and close their objects', () => {
  for (const name of schemaNames) {
    const schema = toJsonSchema(name, (path) => `https://example.org${path}`);
    expect(schema.$id).toBe(`https://example.org/data/schema/${name}.json`);
    expect(JSON.stringify(schema)).toContain('"additionalProperties":false');
  }
});

interface Part {
  readonly resolution?: Part | null;
  readonly paragraphs: readonly { readonly subparagraphs: readonly unknown[] }[];
}

function listUnits({ resolution, paragraphs }: Part): Record<string, unknown>[] {
  return [...(resolution?.paragraphs ?? []), ...paragraphs].flatMap(
    (paragraph) => [paragraph, ...paragraph.subparagraphs] as Record<string, unknown>[],
  );
}

test('73 units and 22 footnotes stand in the tables as in the files', () => {
  const units = table('/data/units.csv');
  const inJson = ['2017', '2025'].flatMap((id) => listUnits(JSON.parse(make(`/${id}.json`))));
  expect(units).toHaveLength(73);
  expect(units.map(({ address, text, sha256 }) => ({ url: address, text, sha256 }))).toEqual(
    inJson.map(({ url, text, sha256 }) => ({ url, text, sha256 })),
  );
  expect(table('/data/footnotes.csv')).toHaveLength(22);
});

test('a paragraph carries everything that is known of it', () => {
  const paragraph = JSON.parse(make('/2025/18.json'));
  expect(paragraph.subparagraphs.map(({ letter }: { letter: string }) => letter).join('')).toBe(
    'abcdef',
  );
  expect(
    paragraph.citations.find(
      (one: { locator: string; style: string }) =>
        one.locator === '2025/18/d' && one.style === 'un',
    ).text,
  ).toBe('General Assembly resolution 80/9, annex, para. 18 (d)');
  expect(paragraph.annotation.note).not.toMatch(/\]\((?!https:)/);
  for (const key of ['concordance', 'statements', 'figures', 'instruments', 'topics'])
    expect(paragraph[key], key).not.toEqual([]);
});

test('each of the 73 units has a file of its own with its words and its citation in every style', () => {
  const units = ['2017', '2025'].flatMap((id) => listUnits(JSON.parse(make(`/${id}.json`))));
  expect(units).toHaveLength(73);
  for (const { locator, text, sha256, printed } of units) {
    const file = JSON.parse(make(`/${locator}.json`));
    expect({ locator: file.locator, text: file.text, sha256: file.sha256 }).toEqual({
      locator,
      text,
      sha256,
    });
    const own = file.citations.filter((one: { locator: string }) => one.locator === locator);
    expect(own.map(({ style }: { style: string }) => style)).toEqual(Object.keys(citationStyles));
    for (const { style, reference } of own)
      expect(reference !== null, style).toBe(style === 'apa' || style === 'chicago');
    expect(make(`/${locator}.txt`)).toContain(`${printed} ${text}\n`.trimStart());
  }
});

test('a subparagraph by itself carries what is tied to it alone, after its opening words', () => {
  const [paragraph, point] = ['/2025/18.json', '/2025/18/d.json'].map((path) =>
    JSON.parse(make(path)),
  );
  expect(point).toMatchObject({
    letter: 'd',
    url: 'https://example.org/2025/18/#d',
    chapeau: { number: 18, text: paragraph.text, sha256: paragraph.sha256 },
    paragraph: 'https://example.org/2025/18.json',
    previous: '2025/18/c',
    next: '2025/18/e',
  });
  expect(point.citations[0].text).toBe('General Assembly resolution 80/9, annex, para. 18 (d)');
  expect(point.annotation.summary).toBe(
    paragraph.annotation.subparagraphs.find(({ letter }: { letter: string }) => letter === 'd')
      .summary,
  );
  expect(point.annotation.verbs).toMatchObject([
    { verb: 'stress', addressee: 'no one', kind: 'position', strength: 'stress' },
  ]);
  expect(paragraph.annotation.verbs).toHaveLength(8);
  expect(point.concordance[0].rows.map(({ from }: { from: string[] }) => from)).toEqual([
    ['2017/11/b'],
  ]);
  expect(point.concordance[0].url).toBe('https://example.org/2025/18/#history-d');
  for (const { bearsOn } of point.statements)
    expect(bearsOn.map(({ unit }: { unit: string }) => unit)).toContain('2025/18/d');
});

test('what is tied to a subparagraph stands in the file of its paragraph, too, and nothing is lost', () => {
  const keys = ['statements', 'positions', 'figures', 'instruments', 'definition'] as const;
  const points = [...texts.keys()].filter((path) => /^\/\d{4}\/\d+\/[a-z]\.json$/.test(path));
  expect(points).toHaveLength(15);
  const tied = new Set<string>();
  for (const path of points) {
    const whole = JSON.parse(make(path.replace(/\/[a-z]\.json$/, '.json')));
    const point = JSON.parse(make(path));
    for (const key of keys)
      for (const one of point[key]) {
        expect(whole[key], `${path} ${key}`).toContainEqual(one);
        tied.add(key);
      }
  }
  expect([...tied].sort()).toEqual([...keys].sort());
});

test('a footnote says what it cites, also if it cites two', () => {
  const { footnotes } = JSON.parse(make('/2025.json'));
  expect(footnotes[0]).toMatchObject({
    number: 1,
    text: 'Resolution 64/293.',
    unit: '2025/1',
    instrument: 'a-res-64-293',
  });
  expect(footnotes[7].instruments).toEqual([
    'optional-protocol-armed-conflict',
    'optional-protocol-sale-of-children',
  ]);
});

test('what was done to a survivor is no number in any file', () => {
  const { figures } = JSON.parse(make('/corpus.json'));
  const told = figures.filter(({ testimony }: { testimony: boolean }) => testimony);
  expect(told.length).toBeGreaterThan(0);
  expect(told.every(({ value }: { value: unknown }) => value === null)).toBe(true);
});

test('the whole holds what the parts hold', () => {
  const corpus = JSON.parse(make('/corpus.json'));
  for (const key of ['statements', 'instruments', 'topics'])
    expect(corpus[key], key).toEqual(JSON.parse(make(`/${key}.json`))[key]);
  expect(corpus.wordIndex).toEqual(JSON.parse(make('/data/word-index.json')).words);
  expect(corpus.definitionUses).toEqual(JSON.parse(make('/data/definition.json')).uses);
  expect(
    corpus.missingDeclarations.map(({ id, text }: Record<string, string>) => `${id} ${text}`),
  ).toEqual(['2021 not-held']);
});

test('the tables of words and of the definition have a row for each text and each use', () => {
  const { words } = JSON.parse(make('/data/word-index.json'));
  const rows = table('/data/word-index.csv');
  expect(rows).toHaveLength(2 * words.length);
  // Words that no text has are rows, too: that is what readers come for.
  expect(rows.filter(({ count }) => count === '0').length).toBeGreaterThan(10);
  for (const { count, units } of rows) expect(units === '').toBe(count === '0');
  const { uses, elements } = JSON.parse(make('/data/definition.json'));
  const used = table('/data/definition.csv').filter(({ unit }) => unit !== '');
  expect(used).toHaveLength(uses.length);
  expect(new Set(used.map(({ element }) => element)).size).toBeLessThanOrEqual(elements.length);
  expect(table('/data/exclusions.csv')).toHaveLength(
    JSON.parse(make('/statistics.json')).exclusions.length,
  );
});
