import { beforeAll, expect, test } from 'vitest';
import { parseCsv } from '../../scripts/audit/csv.ts';
import { publishedFiles } from '../schema/published/index.ts';
import { readGround } from '../test/read-ground.ts';
import { listDatasets, type DataFile } from './dataset.ts';
import { schemaNames, toJsonSchema } from './json-schema.ts';

let files: ReadonlyMap<string, DataFile>;
const make = (path: string) => files.get(path)?.make() ?? '';
const table = (path: string) => {
  const [head = [], ...rows] = parseCsv(make(path));
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [head[index], cell])));
};

beforeAll(async () => {
  files = new Map(
    listDatasets(await readGround()).flatMap((dataset) =>
      dataset.files.map((file) => [file.path, file]),
    ),
  );
  for (const file of files.values()) file.make();
}, 60_000);

test('every JSON file is what its schema says, and every schema but those for citing has a file', () => {
  const used = new Set<string>();
  for (const { path, schema, make: write } of files.values())
    if (schema) {
      used.add(schema);
      expect(
        publishedFiles[schema].safeParse(JSON.parse(write())).error?.issues,
        path,
      ).toBeUndefined();
    }
  expect(schemaNames.filter((name) => !used.has(name))).toEqual(['citations', 'csl']);
});

test('schemas are of draft 2020-12 and close their objects', () => {
  for (const name of schemaNames) {
    const schema = toJsonSchema(name, (path) => `https://example.org${path}`);
    expect(schema.$id).toBe(`https://example.org/data/schema/${name}.json`);
    expect(JSON.stringify(schema)).toContain('"additionalProperties":false');
  }
});

test('72 units and 22 footnotes stand in the tables as in the files', () => {
  const units = table('/data/units.csv');
  const inJson = ['2017', '2025'].flatMap((id) =>
    JSON.parse(make(`/${id}.json`)).paragraphs.flatMap(
      (paragraph: { subparagraphs: unknown[] }) => [paragraph, ...paragraph.subparagraphs],
    ),
  );
  expect(units).toHaveLength(72);
  expect(units.map(({ locator, text, sha256 }) => ({ locator, text, sha256 }))).toEqual(
    inJson.map(({ locator, text, sha256 }: Record<string, unknown>) => ({ locator, text, sha256 })),
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

test('a footnote says what it cites, also where it cites two', () => {
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
  expect(
    corpus.missingDeclarations.map(({ id, text }: Record<string, string>) => `${id} ${text}`),
  ).toEqual(['2021 not-held']);
});
