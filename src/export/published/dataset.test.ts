import { beforeAll, expect, test } from 'vitest';
import { parseCsv } from '../../../scripts/audit/dataset/csv.ts';
import { publishedFiles } from '../../schema/published/index.ts';
import { citationStyles } from '../../model/cite/style/citation-style.ts';
import { buildCorpus, findDeclaration } from '../../model/text/corpus.ts';
import type { InstrumentRecord } from '../../schema/instrument.ts';
import { createContent, createDeclaration, createRecords } from '../../test/content-factory.ts';
import { editContent } from '../../test/minimal-content.ts';
import { readMinimalGround } from '../../test/minimal-ground.ts';
import type { DataFile } from './dataset-entry.ts';
import { listDatasets } from './dataset.ts';
import { toDeclarationJson } from '../dataset/declaration-json.ts';
import { buildGround } from '../ground.ts';
import { schemaNames, toJsonSchema } from '../dataset/json-schema.ts';

let files: readonly DataFile[];
let texts: ReadonlyMap<string, string>;
const make = (path: string) => texts.get(path) ?? '';
const table = (path: string) => {
  const [head = [], ...rows] = parseCsv(make(path));
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [head[index], cell])));
};

beforeAll(async () => {
  files = listDatasets(await readMinimalGround()).flatMap((dataset) => dataset.files);
  texts = new Map(files.map((file) => [file.path, String(file.make())]));
});

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

test('every unit and every footnote stands in the tables as in the files', () => {
  const units = table('/data/units.csv');
  const inJson = ['2017', '2025'].flatMap((id) => listUnits(JSON.parse(make(`/${id}.json`))));
  expect(units).toHaveLength(7);
  expect(units.map(({ address, text, sha256 }) => ({ url: address, text, sha256 }))).toEqual(
    inJson.map(({ url, text, sha256 }) => ({ url, text, sha256 })),
  );
  expect(table('/data/footnotes.csv')).toHaveLength(2);
});

test('a paragraph carries everything that is known of it', () => {
  const [first, third] = ['/2025/1.json', '/2025/3.json'].map((path) => JSON.parse(make(path)));
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  expect(third.subparagraphs.map(({ letter }: { letter: string }) => letter)).toEqual(['a', 'b']);
  expect(
    third.citations.find(
      (one: { locator: string; style: string }) => one.locator === '2025/3/b' && one.style === 'un',
    ).text,
  ).toBe('General Assembly resolution 80/1, para. 3 (b)');
  expect(first.annotation.note).not.toMatch(/\]\((?!https:)/);
  expect(first.concordance[0].rows.map(({ from }: { from: string[] }) => from)).toEqual([
    ['2017/1'],
  ]);
  expect([ids(first.statements), ids(first.instruments), ids(first.topics)]).toEqual([
    ['2025/ann-speaker'],
    // Its footnote cites it, and its words name it.
    ['plan', 'plan'],
    ['plan'],
  ]);
  expect([ids(third.figures), ids(third.positions)]).toEqual([['cases'], ['2025/ruritania']]);
});

test('each unit has a file of its own with its words and its citation in every style', () => {
  const units = ['2017', '2025'].flatMap((id) => listUnits(JSON.parse(make(`/${id}.json`))));
  expect(units).toHaveLength(7);
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
  const [paragraph, first, second] = ['/2025/3.json', '/2025/3/a.json', '/2025/3/b.json'].map(
    (path) => JSON.parse(make(path)),
  );
  expect(second).toMatchObject({
    letter: 'b',
    url: 'https://example.org/2025/3/#b',
    chapeau: { number: 3, text: paragraph.text, sha256: paragraph.sha256 },
    paragraph: 'https://example.org/2025/3.json',
    previous: '2025/3/a',
    next: null,
  });
  expect(second.citations[0].text).toBe('General Assembly resolution 80/1, para. 3 (b)');
  expect(second.annotation).toMatchObject({
    summary: 'Data should be shared.',
    verbs: [{ verb: 'take note of', addressee: 'no one', kind: 'position' }],
  });
  expect(paragraph.annotation.verbs).toHaveLength(3);
  expect(second.concordance[0].url).toBe('https://example.org/2025/3/#history-b');
  expect([first, second].map(({ positions }) => positions.length)).toEqual([1, 0]);
});

test('what is tied to a subparagraph stands in the file of its paragraph, too, and nothing is lost', async () => {
  const ground = await readMinimalGround((changed) => {
    editContent(changed, 'statements/2025/ann-speaker.yaml', 'unit: 2025/1', 'unit: 2025/3/a');
    editContent(changed, 'statistics/cases.yaml', 'unit: 2025/3', 'unit: 2025/3/a');
    editContent(changed, 'instruments/plan.yaml', 'namedAs: [', 'namedAs: [exploitation, ');
  });
  const made = listDatasets(ground).flatMap((dataset) => dataset.files);
  const [whole, point] = ['/2025/3.json', '/2025/3/a.json'].map((path) =>
    JSON.parse(String(made.find((file) => file.path === path)?.make())),
  );
  for (const key of ['statements', 'positions', 'figures', 'instruments', 'definition']) {
    expect(point[key], key).toHaveLength(1);
    expect(whole[key], key).toContainEqual(point[key][0]);
  }
});

test('a footnote says what it cites, also if it cites two', () => {
  const declarations = {
    '2031': createDeclaration('2031', [['We recall one[^1] and two.[^2]']], ['A 1.', 'A 1, B 2.']),
  };
  const instrument = (words: string) => ({ citedAs: [words], namedAs: [] });
  const instruments = createRecords<InstrumentRecord>({
    one: instrument('A 1'),
    two: instrument('B 2'),
  });
  const corpus = buildCorpus(createContent({ declarations, instruments }));
  const ground = buildGround(corpus, new Map(), '', (path) => path);
  const { footnotes } = toDeclarationJson(ground, findDeclaration(corpus, '2031'));
  expect(footnotes).toMatchObject([
    { number: 1, text: 'A 1.', unit: '2031/1', instrument: 'one' },
    { number: 2, instruments: ['one', 'two'] },
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
  expect(rows.filter(({ count }) => count === '0').length).toBeGreaterThan(0);
  for (const { count, units } of rows) expect(units === '').toBe(count === '0');
  const { uses, elements } = JSON.parse(make('/data/definition.json'));
  const used = table('/data/definition.csv').filter(({ unit }) => unit !== '');
  expect(used).toHaveLength(uses.length);
  expect(new Set(used.map(({ element }) => element)).size).toBeLessThanOrEqual(elements.length);
  expect(table('/data/exclusions.csv')).toHaveLength(
    JSON.parse(make('/statistics.json')).exclusions.length,
  );
});
