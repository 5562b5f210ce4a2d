import { ImportError } from './import-error.ts';
import type { Line } from './apply-repairs.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The words of a text in order, marks of punctuation included and the syntax of Markdown left out.
 * Deliberately knows nothing of paragraphs and notes: it is the check on the code that does.
 */
export function readWords(text: string): string[] {
  const plain = text
    .replace(/\]\(#\)/g, ']')
    .replace(/(?<=[\p{L}\p{N}])\*+(?=[\p{L}\p{N}])/gu, '')
    .replace(/^\s*\[\^(\d+)\]:/gm, ' $1 ')
    .replace(/<\/?sup>/g, ' ')
    .replace(/\[\^(\d+)\]/g, ' $1 ')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (mark) => ` ${toDigits(mark)} `);
  return (
    plain.match(
      /[\p{L}\p{N}\p{M}]+(?:[-'’/][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}()[\]*#_-]/gu,
    ) ?? []
  );
}

/** `¹²` → `12` */
export function toDigits(mark: string): string {
  return [...mark].map((sign) => superscripts.indexOf(sign)).join('');
}

/**
 * The law of the importer: the words of the transcription are the words of the streams, each stream in its order,
 * and each line goes to one stream as a whole.
 * @param lines the repaired transcription
 * @param streams what the import made: front matter, body, footnotes
 * @throws ImportError naming the first word that is in no stream, or the streams if they have words too many
 */
export function checkNoWordLost(
  file: string,
  lines: readonly Line[],
  streams: Readonly<Record<string, readonly string[]>>,
): void {
  const queues = Object.values(streams).map((texts) => texts.flatMap(readWords));
  // Every way to deal the lines read so far onto the streams; few at any time, because lines rarely coincide.
  let states = new Map([[queues.map(() => 0).join(), queues.map(() => 0)]]);
  for (const { number, text } of lines) {
    const words = readWords(text);
    let furthest = 0;
    const next = new Map<string, number[]>();
    for (const state of states.values())
      queues.forEach((queue, which) => {
        const start = state[which] ?? 0;
        const same = countSame(words, queue, start);
        furthest = Math.max(furthest, same);
        if (same < words.length) return;
        const moved = state.with(which, start + same);
        next.set(moved.join(), moved);
      });
    if (next.size === 0)
      throw new ImportError(
        file,
        number,
        `“${words[furthest]}”, which the import would lose or move`,
        'every word in the output, in order',
      );
    states = next;
  }
  const complete = [...states.values()].some((state) =>
    queues.every((queue, which) => state[which] === queue.length),
  );
  if (!complete)
    throw new ImportError(
      file,
      lines.at(-1)?.number ?? 1,
      `words in the output (${Object.keys(streams).join(', ')}) that the transcription does not have`,
      'the words of the transcription only',
    );
}

/** How many of the words stand in the queue from a place on. */
function countSame(words: readonly string[], queue: readonly string[], start: number): number {
  const other = words.findIndex((word, index) => queue[start + index] !== word);
  return other < 0 ? words.length : other;
}
