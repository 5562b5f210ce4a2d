import { brotliCompressSync } from 'node:zlib';
import { buildWhole } from '../../src/integrations/search/search-files.ts';
import type { SearchRecord } from '../../src/model/search/record/search-record.ts';

/** What does not grow with the texts: scripts of page and worker, compressed. */
const scripts = 30_000;
/** Four times as many as today. */
const topics = 100;
const letters = 'bcdfghklmnprstv';
const vowels = 'aeiou';

/**
 * What a first search costs on a site of so many paragraph pages, on made-up content: records with a note each, in as many
 * different words as English would have in them (Heaps: the square root of all words, times forty).
 * @returns the cost of the worst of twenty questions of two words, which need two parts of the index
 */
export async function measureGrowth(paragraphs: number): Promise<{ said: string; worst: number }> {
  const [wordsOfText, wordsOfNote] = [75, 200];
  const vocabulary = Array.from(
    { length: Math.round(40 * Math.sqrt(paragraphs * (wordsOfText + wordsOfNote))) },
    (_, at) => makeWord(at),
  );
  let seed = 7;
  const draw = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  // Zipf: the first words of the list are the common ones.
  const pick = () => vocabulary[Math.floor(vocabulary.length ** draw()) - 1] ?? '';
  const write = (count: number) => Array.from({ length: count }, pick).join(' ');
  const records = Array.from({ length: paragraphs }, (_, at): SearchRecord[] => {
    const place = `${2025 - 4 * Math.floor(at / 40)}/${(at % 40) + 1}`;
    const plain = {
      path: `/${place}/`,
      declarations: [place.slice(0, 4)],
      topics: [makeWord(Math.floor(draw() * topics))],
    };
    return [
      {
        ...plain,
        reference: place,
        kind: 'text',
        title: `Paragraph ${place}`,
        context: write(5),
        text: write(wordsOfText),
      },
      {
        ...plain,
        reference: `note/${place}`,
        kind: 'note',
        title: `Note on ${place}`,
        context: write(5),
        text: write(wordsOfNote),
      },
    ];
  }).flat();
  const { files, filters } = await buildWhole(records);
  const size = (path: string) =>
    Math.min(
      files.get(path)?.length ?? 0,
      brotliCompressSync(files.get(path) ?? Buffer.alloc(0)).length,
    );
  const total = (paths: readonly string[]) => paths.reduce((sum, path) => sum + size(path), 0);
  const all = [...files.keys()];
  const always = total(
    all.filter((path) => path.endsWith('.wasm') || path.endsWith('.pf_meta') || filters.has(path)),
  );
  const heaviest = (pattern: RegExp, count: number) =>
    all
      .filter((path) => pattern.test(path))
      .map(size)
      .sort((a, b) => b - a)
      .slice(0, count)
      .reduce((sum, one) => sum + one, 0);
  const worst = scripts + always + heaviest(/^index\//, 2) + heaviest(/^fragment\//, 2);
  const chunks = all.filter((path) => path.includes('index/')).length;
  return {
    worst,
    said: `${paragraphs} paragraph pages, ${records.length} records, ${chunks} parts of the index: a first search of two words costs at most ${(worst / 1000).toFixed(0)} kB`,
  };
}

/** `ba`, `bab`, …: words that look like words, each another. */
function makeWord(number: number): string {
  let [word, rest] = ['', number + 1];
  for (let at = 0; rest > 0 || at < 4; at++) {
    const signs = at % 2 === 0 ? letters : vowels;
    word += signs[rest % signs.length] ?? '';
    rest = Math.floor(rest / signs.length);
  }
  return word;
}
