/** `npm run scaffold -- 2029`: skeletons of what an editor writes for a new text, and what is left to do, in order. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { readContentFolder } from '../../src/content/content-folder.ts';
import { buildCorpus, type Declaration } from '../../src/model/text/corpus.ts';
import { nameSource } from '../import/source/next-source.ts';
import { draftNote } from './draft-note.ts';
import { describeInstrument, describeSource } from './describe-record.ts';
import { resolveFootnotes } from './resolve-footnotes.ts';
import { findNearest, suggestRows } from './suggest-rows.ts';

/**
 * Writes the skeletons of one text into `content/drafts/ID/` and its source record into `content/sources/`. A file that
 * exists, as a draft or finished, is left as it is.
 * @returns what is left to do, in order
 * @throws Error if the text is not held
 */
export async function scaffold(content: string, id: string): Promise<string[]> {
  const records = (await readContentFolder(content)).content;
  const { declarations, units } = buildCorpus(records);
  const text = declarations.find((one) => one.id === id);
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
  const footnotes = resolveFootnotes(text, records.instruments);
  const unknown = footnotes.filter(({ instrument }) => instrument === undefined);
  for (const { slug, text: words } of unknown)
    await write(
      join(drafts, 'instruments', `${slug}.yaml`),
      describeInstrument(words, id),
      join(content, 'instruments', `${slug}.yaml`),
    );
  const near = findNeighbours(id, declarations);
  const notes = Object.values(records.annotations);
  const verbs = notes.flatMap((note) => note.verbs.map(({ verb }) => verb));
  const others = near.flatMap((one) => one.units);
  const waiting: string[] = [];
  for (const [paragraph, own] of Map.groupBy(text.units, (unit) => unit.paragraph)) {
    const name = paragraph.slice(id.length + 1);
    const finished = join(content, 'annotations', id, `${name}.mdx`);
    const nearest = own[0] && findNearest(own[0], others);
    const topics = records.annotations[nearest?.paragraph ?? '']?.topics ?? [];
    const cited = footnotes
      .filter((footnote) => footnote.units.some((at) => units.get(at)?.paragraph === paragraph))
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
    const rows = suggestRows(from.units, to.units);
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
function findNeighbours(id: string, declarations: readonly Declaration[]): Declaration[] {
  const series = declarations.filter((one) => /^\d{4}$/.test(one.id));
  const at = series.findIndex((one) => one.id === id);
  return at < 0 ? [] : [series[at - 1], series[at + 1]].filter((one) => one !== undefined);
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
