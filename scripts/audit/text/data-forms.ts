import type { BuiltSite } from '../rule/built-site.ts';

/** The words of units as one form of the site has them, by locator, with the digest given there. */
export type Texts = Map<string, { text: string; sha256: string | null }>;

/** The words of all units as JSON and as text: in the whole declaration, with their paragraph, and by themselves. */
export async function readDataForms(
  site: BuiltSite,
  fault: (file: string, message: string) => void,
): Promise<[form: string, texts: Texts][]> {
  const [whole, single, alone, plain, wholePlain, quoted] = [
    new Map(),
    new Map(),
    new Map(),
    new Map(),
    new Map(),
    new Map(),
  ] as [Texts, Texts, Texts, Texts, Texts, Texts];
  const readJson = async (path: string) => JSON.parse(String(await site.read(path)));
  const add = (texts: Texts, file: string, words: readonly Words[]) => {
    for (const { locator, text } of words) {
      // The opening words of a paragraph stand before each of its subparagraphs, too.
      if ((texts.get(locator)?.text ?? text) !== text) fault(file, `${locator} reads in two ways`);
      texts.set(locator, { text, sha256: null });
    }
  };
  for (const id of ['2017', '2025']) {
    add(wholePlain, `/${id}.txt`, readLines(String(await site.read(`/${id}.txt`)), id));
    for (const paragraph of (await readJson(`/${id}.json`)).paragraphs) {
      for (const unit of [paragraph, ...paragraph.subparagraphs]) whole.set(unit.locator, unit);
      const file = `/${paragraph.locator}`;
      const one = await readJson(`${file}.json`);
      for (const unit of [one, ...one.subparagraphs]) single.set(unit.locator, unit);
      alone.set(one.locator, one);
      add(plain, `${file}.txt`, readLines(String(await site.read(`${file}.txt`)), id));
      for (const { lines } of (await readJson(`${file}.cite.json`)).units)
        if (/^\d+\. /.test(lines[0]))
          add(quoted, `${file}.cite.json`, readLines(lines.join('\n'), id));
      for (const { locator } of paragraph.subparagraphs) {
        const point = await readJson(`/${locator}.json`);
        alone.set(locator, point);
        add(alone, `/${locator}.json`, [point.chapeau]);
        alone.set(one.locator, one);
        add(plain, `/${locator}.txt`, readLines(String(await site.read(`/${locator}.txt`)), id));
      }
    }
  }
  return [
    ['declaration JSON', whole],
    ['paragraph JSON', single],
    ['unit JSON', alone],
    ['unit text', plain],
    ['declaration text', wholePlain],
    ['words to copy', quoted],
  ];
}

interface Words {
  readonly locator: string;
  readonly text: string;
}

/** `12. We …` begins a paragraph, `(d) We …` one of its subparagraphs; blank lines part paragraphs. */
function readLines(content: string, id: string): Words[] {
  let paragraph = '';
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, number, letter, text = ''] = /^(?:(\d+)\.|\((\w)\)) (.*)$/.exec(line) ?? [];
      if (number) paragraph = `${id}/${number}`;
      return { locator: letter ? `${paragraph}/${letter}` : paragraph, text };
    });
}
