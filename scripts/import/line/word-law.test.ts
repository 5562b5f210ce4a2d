import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeTranscriptions } from '../../../src/test/made-transcriptions.ts';
import { ImportError } from './import-error.ts';
import { checkNoWordLost, readWords, toDigits } from './word-law.ts';

/** Lines numbered from 1. */
const toLines = (texts: readonly string[]) =>
  texts.map((text, index) => ({ number: index + 1, text }));
const holds = (lines: readonly string[], streams: Readonly<Record<string, readonly string[]>>) => {
  try {
    checkNoWordLost('file.md', toLines(lines), streams);
    return true;
  } catch (error) {
    if (error instanceof ImportError) return false;
    throw error;
  }
};

describe('readWords', () => {
  test.each([
    ['We, the States.', ['We', ',', 'the', 'States', '.']],
    ['non-State victims’ Fund’s 80/9', ['non-State', 'victims', '’', 'Fund’s', '80/9']],
    ['Plan<sup>12</sup> Plan¹² Plan[^12]', ['Plan', '12', 'Plan', '12', 'Plan', '12']],
    ['resolution [79/1](#), [a](b)', ['resolution', '79/1', ',', 'a', 'b']],
    ['## **Bold** *italics* _low_ - (a)', ['Bold', 'italics', 'low', 'a']],
    [
      '“quoted” and "quoted"; 2.5',
      ['“', 'quoted', '”', 'and', '"', 'quoted', '"', ';', '2', '.', '5'],
    ],
    ['naïve Côte cafe\u0301', ['naïve', 'Côte', 'cafe\u0301']],
    ['', []],
  ])('%j', (text, words) => expect(readWords(text)).toEqual(words));

  test.each([
    ['¹', '1'],
    ['⁰', '0'],
    ['¹²³⁴⁵⁶⁷⁸⁹⁰', '1234567890'],
  ])('%s is %s', (mark, digits) => expect(toDigits(mark)).toBe(digits));
});

describe('a loss is told by file, line and word', () => {
  const lines = toLines(['A title', '1. We recall.', '¹ A note.']);
  const check = (streams: Record<string, string[]>) => () =>
    checkNoWordLost('file.md', lines, streams);
  test.each([
    [
      'nothing lost',
      { front: ['A title'], body: ['1. We recall.'], notes: ['[^1] A note.'] },
      null,
    ],
    [
      'a word lost',
      { front: ['A title'], body: ['1. We.'], notes: ['[^1] A note.'] },
      'file.md:2: found “recall”, which',
    ],
    [
      'a line lost',
      { front: ['A title'], body: ['1. We recall.'], notes: [] },
      'file.md:3: found “1”, which',
    ],
    [
      'a word moved',
      { front: ['A title'], body: ['1. recall We.'], notes: ['[^1] A note.'] },
      'file.md:2: found “We”, which',
    ],
    [
      'a word moved across',
      { front: ['A'], body: ['title 1. We recall.'], notes: ['[^1] A note.'] },
      'file.md:1: found “title”, which',
    ],
    [
      'a word too many',
      { front: ['A title'], body: ['1. We recall.'], notes: ['[^1] A note. More'] },
      'file.md:3: found words in the output (front, body, notes) that the transcription does not have',
    ],
    [
      'a comma dropped',
      { front: ['A title'], body: ['1. We recall'], notes: ['[^1] A note.'] },
      'file.md:2: found “.”, which',
    ],
  ] as const)('%s', (_, streams, message) => {
    const copy = Object.fromEntries(
      Object.entries(streams).map(([name, texts]) => [name, [...texts]]),
    );
    if (message === null) expect(check(copy)).not.toThrow();
    else expect(check(copy)).toThrow(message);
  });
});

describe('any word lines, dealt onto three streams', () => {
  // Few different words, so that lines often coincide and the law has to try several ways to deal them.
  const words = fc.array(fc.constantFrom<string>('a', 'b', 'We', ',', '.', '7'), {
    minLength: 1,
    maxLength: 6,
  });
  const dealt = fc.array(fc.tuple(fc.nat(2), words), { minLength: 1, maxLength: 12 });
  const deal = (lines: readonly (readonly [number, readonly string[]])[]) =>
    [0, 1, 2].map((which) => lines.flatMap(([stream, line]) => (stream === which ? line : [])));
  const name = ([front, body, notes]: readonly (readonly string[])[]) => ({
    front: [(front ?? []).join(' ')],
    body: [(body ?? []).join(' ')],
    notes: [(notes ?? []).join(' ')],
  });
  const texts = (lines: readonly (readonly [number, readonly string[]])[]) =>
    lines.map(([, line]) => line.join(' '));

  test('hold when nothing is changed', () =>
    fc.assert(fc.property(dealt, (lines) => holds(texts(lines), name(deal(lines))))));

  test('are noticed when a word is dropped', () =>
    fc.assert(
      fc.property(dealt, fc.nat(), (lines, at) => {
        const streams = deal(lines);
        const which = lines[at % lines.length]?.[0] ?? 0;
        const queue = streams[which] ?? [];
        return !holds(
          texts(lines),
          name(streams.with(which, queue.toSpliced(at % queue.length, 1))),
        );
      }),
    ));

  test('are noticed when a word is added', () =>
    fc.assert(
      fc.property(
        dealt,
        fc.nat(2),
        fc.nat(),
        fc.constantFrom('a', 'b', 'new'),
        (lines, which, at, word) => {
          const streams = deal(lines);
          const queue = streams[which] ?? [];
          return !holds(
            texts(lines),
            name(streams.with(which, queue.toSpliced(at % (queue.length + 1), 0, word))),
          );
        },
      ),
    ));

  test('are noticed when a word is moved within the only stream', () =>
    fc.assert(
      fc.property(dealt, fc.nat(), fc.nat(), (lines, from, to) => {
        const queue = lines.flatMap(([, line]) => line);
        const rest = queue.toSpliced(from % queue.length, 1);
        const moved = rest.toSpliced(to % queue.length, 0, queue[from % queue.length] ?? '');
        return (
          holds(texts(lines), { only: [moved.join(' ')] }) === (moved.join(' ') === queue.join(' '))
        );
      }),
    ));
});

describe('the words of a transcription, of which some lines belong to footnotes', () => {
  const lines = madeTranscriptions['2048'].text.split('\n').filter((line) => line.trim() !== '');
  const isNote = (line: string) => line.startsWith('<sup>');
  const streams = {
    body: lines.filter((line) => !isNote(line)).flatMap(readWords),
    notes: lines.filter(isNote).flatMap(readWords),
  };
  const check = (body: readonly string[], notes: readonly string[]) =>
    holds(lines, { body: [body.join(' ')], notes: [notes.join(' ')] });

  test('hold as they are', () => expect(check(streams.body, streams.notes)).toBe(true));

  test('are noticed when a word is moved to another place of the body', () =>
    fc.assert(
      fc.property(fc.nat(streams.body.length - 1), fc.nat(streams.body.length - 1), (from, to) => {
        const moved = streams.body.toSpliced(from, 1).toSpliced(to, 0, streams.body[from] ?? '');
        return check(moved, streams.notes) === (moved.join(' ') === streams.body.join(' '));
      }),
    ));

  test('are noticed when a word of a footnote is moved into the body', () =>
    fc.assert(
      fc.property(fc.nat(streams.notes.length - 1), fc.nat(streams.body.length), (from, to) => {
        const word = streams.notes[from] ?? '';
        return !check(streams.body.toSpliced(to, 0, word), streams.notes.toSpliced(from, 1));
      }),
    ));
});
