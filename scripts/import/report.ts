import type { ConvertedFile } from './import-file.ts';
import { listNotOfRecord } from './source/draft-repairs.ts';
import type { ParsedTranscription } from './structure/parsed.ts';

/**
 * Says how a file was read: what its head says, what was left out, what each line was taken for, and what is unsure.
 * @param parsed what was read, if it could be
 * @param refused why the text of record could not be made
 */
export function writeReport(
  file: string,
  { id, masthead, document, marks, drafted }: ConvertedFile,
  parsed: ParsedTranscription | undefined,
  refused: string | undefined,
): string {
  const transcription = `content/transcriptions/${id}.md`;
  const repairs = `content/transcriptions/${id}.repairs.yaml`;
  const left = listNotOfRecord(document);
  const doubts = [
    ...document.remarks
      .filter(({ text }) => text.includes('nothing shows'))
      .map(({ place, text }) => `${place} of the file: ${text}. Say it by a repair in ${repairs}.`),
    ...(parsed?.readings ?? []).flatMap(({ line, what, text, doubt }) =>
      doubt
        ? [
            `line ${line}: “${shorten(text)}” was taken for ${what}; ${doubt}. To say otherwise, add to readings in ${repairs}: { begins: "${text.slice(0, 30).replaceAll('"', '\\"')}", is: …, why: … }`,
          ]
        : [],
    ),
    ...marks.doubts.map(
      (doubt) => `${doubt}. Add a repair that puts [^n] where the document prints the mark.`,
    ),
    ...(drafted
      ? [`manner and adoptionRestsOn in ${repairs} are guesses: no file says them.`]
      : []),
  ];
  const head = [
    ['symbol', masthead.symbol],
    ['title', masthead.title],
    ['session', masthead.session],
    ['day of adoption', masthead.adopted],
    ['meeting', masthead.meeting],
    ['draft', masthead.draft],
    ['declaration in an annex', masthead.annex ? 'yes' : 'no'],
  ] as const;
  return [
    `How ${transcription} was made from ${file} (${document.format})`,
    '',
    'Read in the head',
    ...head.map(([name, value]) => `  ${name}: ${value ?? 'not found'}`),
    '',
    'Not of record (listed in the repairs)',
    ...left.map(({ line, blocks, why }) => `  ${blocks.length} × “${line}”: ${why}`),
    '',
    'Decided while reading the file',
    ...document.remarks
      .filter(({ text }) => !text.includes('nothing shows'))
      .map(({ place, text }) => `  ${place}: ${text}`),
    ...marks.repairs.map(
      ({ unit, find, replace, evidence }) => `  ${unit}: “${find}” → “${replace}”. ${evidence}`,
    ),
    '',
    'Taken for (line of the transcription)',
    ...(parsed?.readings ?? []).map(
      ({ line, what, text }) => `  ${line}: ${what}: ${shorten(text)}`,
    ),
    '',
    'Unsure',
    ...doubts.map((doubt) => `  ${doubt}`),
    '',
    ...(refused === undefined ? [] : ['Refused', `  ${refused}`, '']),
  ].join('\n');
}

function shorten(text: string): string {
  return text.length > 70 ? `${text.slice(0, 70)}…` : text;
}
