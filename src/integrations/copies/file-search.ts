import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { takeContent } from '../../content/handed-content.ts';
import { copySearch } from '../../model/offline/copy-manifest.ts';
import { isInSet, type CopySet } from '../../model/offline/copy-set.ts';
import { createHeldWords } from '../../model/quotation/held-words.ts';
import type { HeldWords } from '../../model/quotation/official-words.ts';
import {
  askedName,
  copySearchFolder,
  createOfficialPart,
  mark,
  type OfficialPart,
  type SearchGround,
} from '../../model/search/search-ground.ts';
import type { Corpus } from '../../model/text/corpus.ts';
import { listBuiltFiles } from '../built/list-built-files.ts';

/** The search of a file edition in one piece, for a file that must load nothing: the files of the index in base64. */
export async function readFileSearch(folder: string, set: CopySet): Promise<object> {
  const read = async <T>(name: string) =>
    JSON.parse(await readFile(join(folder, name), 'utf8')) as T;
  const place = set.id === null ? 'pagefind/' : copySearch;
  const others = set.held.filter((id) => !set.declarations.includes(id)).map(copySearchFolder);
  const packed: Record<string, string> = {};
  for (const stored of await listBuiltFiles(join(folder, place))) {
    if (stored === 'ground.json' || others.some((other) => stored.startsWith(other))) continue;
    const asked = askedName(stored);
    const content = await readFile(join(folder, place, stored));
    // Nobody compresses a file on a stick: here Pagefind has to unpack everything itself.
    const bytes =
      stored === asked
        ? content
        : await promisify(gzip)(Buffer.concat([Buffer.from(mark), content]), { level: 9 });
    packed[asked] = bytes.toString('base64');
  }
  const [quotations, text] = [
    await read<HeldWords>('check/ground.json'),
    await read<OfficialPart>('search/text.json'),
  ];
  const ground = await read<SearchGround>(
    set.id === null ? 'search/ground.json' : `${copySearch}ground.json`,
  );
  const { words } = await read<{ words: string[] }>('search/words.json');
  if (set.id === null) return { quotations, ground: { ...ground, files: {} }, packed, text, words };
  const { corpus } = takeContent();
  const part = restrictCorpus(corpus, set);
  return {
    // What this file does not hold it cannot compare with, and says so.
    quotations: {
      ...createHeldWords(part),
      declarations: quotations.declarations?.map((one) => ({
        ...one,
        held: one.held && set.declarations.includes(one.id),
      })),
    },
    ground: { ...ground, files: {}, kept: set.declarations },
    packed,
    text: { ...createOfficialPart(part), places: text.places },
    words,
  };
}

/** The corpus as if nothing but some declarations were held. */
function restrictCorpus(corpus: Corpus, set: CopySet): Corpus {
  const { content, declarations, units } = corpus;
  const only = <T>(records: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(records).filter(([id]) => isInSet(`/${id}/`, set)));
  return {
    ...corpus,
    content: { ...content, annotations: only(content.annotations) },
    declarations: declarations.filter(({ id }) => set.declarations.includes(id)),
    units: new Map([...units].filter(([id]) => isInSet(`/${id}/`, set))),
  };
}
