/** `npm run scaffold -- 2029`: skeletons of what an editor writes for a new text, and what is left to do, in order. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { HeldDeclaration } from '../../src/schema/declaration.ts';
import { nameSource } from '../import/source/next-source.ts';
import { draftNote } from './draft-note.ts';
import { listScaffoldUnits } from './list-words.ts';
import { describeInstrument, describeSource } from './describe-record.ts';
import { readHeld, readInstruments, readNotes } from './read-records.ts';
import { resolveFootnotes } from './resolve-footnotes.ts';
import { findNearest, suggestRows } from './suggest-rows.ts';

/**
 * Writes the skeletons of one text into `content/drafts/ID/` and its source record into `content/sources/`. A file that
 * exists, as a draft or finished, is left as it is.
 * @returns what is left to do, in order
 * @throws Error if the text is not held
 */
export async function scaffold(content: string, id: string): Promise<string[]> {
  const held = await readHeld(content);
  const text = held.find((one) => one.id === id);
  if (!text)
    throw new Error(
      `There is no text of record content/declarations/${id}.yaml. Import its file first: npm run import -- FILE`,
    );
  const drafts = join(content, 'drafts', id);
  const written: string[] = [];
  const write = async (path: string, words: string, finished = path) => {
    if ((await exists(finished)) || (await exists(path))) return;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, words);
    written.push(path);
  };
  const source = await nameSource(content, text.id, text.transcription.sha256);
  await write(join(content, 'sources', `${source}.yaml`), describeSource(text));
  const instruments = await readInstruments(content);
  const footnotes = resolveFootnotes(text, instruments);
  const unknown = footnotes.filter(({ instrument }) => instrument === undefined);
  for (const { slug, text: words } of unknown)
    await write(
      join(drafts, 'instruments', `${slug}.yaml`),
      describeInstrument(words, id),
      join(content, 'instruments', `${slug}.yaml`),
    );
  const units = listScaffoldUnits(text);
  const near = findNeighbours(text, held);
  const notes = await readNotes(content);
  const verbs = notes.flatMap((note) => (note.verbs ?? []).map(({ verb }) => verb));
  const others = near.flatMap(listScaffoldUnits);
  const waiting: string[] = [];
  for (const name of new Set(units.map(({ note }) => note))) {
    const finished = join(content, 'annotations', id, `${name}.mdx`);
    const own = units.filter(({ note }) => note === name);
    const nearest = own[0] && findNearest(own[0], others);
    const topics =
      notes.find((note) => nearest && note.id === nearest.locator.split('/').slice(0, 2).join('/'))
        ?.topics ?? [];
    const cited = footnotes
      .filter(({ number }) => citesFootnote(text, name, number))
      .flatMap(({ instrument }) => instrument ?? []);
    await write(
      join(drafts, `${name}.mdx`),
      draftNote(own, { verbs, topics, instruments: [...new Set(cited)] }),
      finished,
    );
    if (!(await exists(finished))) waiting.push(name);
  }
  const pairs: string[] = [];
  for (const other of near) {
    const [from, to] = other.adopted < text.adopted ? [other, text] : [text, other];
    const name = `${from.id}-${to.id}.yaml`;
    const rows = suggestRows(listScaffoldUnits(from), listScaffoldUnits(to));
    await write(
      join(drafts, 'concordance', name),
      stringify({ from: from.id, to: to.id, rows }, { lineWidth: 0 }),
      join(content, 'concordance', name),
    );
    if (!(await exists(join(content, 'concordance', name)))) pairs.push(name);
  }
  return [
    ...written.map((path) => `wrote ${path}`),
    '',
    'Left to do, in order:',
    ...[
      `Read content/transcriptions/${id}.report.txt, what is unsure first; settle it in content/transcriptions/${id}.repairs.yaml and run npm run import.`,
      `Check manner and adoptionRestsOn in content/transcriptions/${id}.repairs.yaml against a source; no file says them.`,
      ...(unknown.length > 0
        ? [
            `Footnotes ${unknown.map(({ number }) => number).join(', ')} reach no instrument: complete the records in content/drafts/${id}/instruments/ and move them to content/instruments/, or add their words to citedAs of one.`,
          ]
        : []),
      'npm run validate, then npm run build: the text is public, each page saying that there is no note yet. npm run addresses keeps its addresses.',
      ...(waiting.length > 0
        ? [
            `Write ${waiting.length} notes (${waiting.length > 6 ? `${waiting.slice(0, 6).join(', ')} …` : waiting.join(', ')}): complete content/drafts/${id}/N.mdx and move each to content/annotations/${id}/ when it is finished.`,
          ]
        : []),
      ...pairs.map(
        (name) =>
          `Look through the rows of content/drafts/${id}/concordance/${name}, write the reason of each, and move it to content/concordance/.`,
      ),
    ].map((task, at) => `${at + 1}. ${task}`),
  ];
}

/** The texts of the series adopted next before and after; a text outside the series has none. */
function findNeighbours(
  { id, adopted }: HeldDeclaration,
  held: readonly HeldDeclaration[],
): HeldDeclaration[] {
  const others = held
    .filter((one) => one.id !== id && /^\d{4}$/.test(one.id))
    .sort((one, other) => (one.adopted < other.adopted ? -1 : 1));
  if (!/^\d{4}$/.test(id)) return [];
  const before = others.findLast((one) => one.adopted <= adopted);
  const after = others.find((one) => one.adopted > adopted);
  return [before, after].filter((one) => one !== undefined);
}

function citesFootnote(
  { preamble = [], paragraphs }: HeldDeclaration,
  name: string,
  number: number,
): boolean {
  const paragraph = name.startsWith('pp-')
    ? preamble.find((one) => `pp-${one.number}` === name)
    : paragraphs.find((one) => `${one.number}${one.bis ? `-${one.bis}` : ''}` === name);
  return JSON.stringify(paragraph ?? '').includes(`[^${number}]`);
}

async function exists(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  );
}

if (import.meta.main) {
  const [id] = process.argv.slice(2);
  try {
    if (!id) throw new Error('Say which text: npm run scaffold -- 2029');
    for (const line of await scaffold('content', id)) console.log(line);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
