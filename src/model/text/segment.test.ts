import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSegments, stripMarkup, type Segment } from './segment.ts';

const words = (text: string): Segment => ({ kind: 'words', text });
const italics = (text: string): Segment => ({ kind: 'italics', text });
const mark = (footnote: number): Segment => ({ kind: 'mark', footnote });

test.each<[string, Segment[], string]>([
  ['', [], ''],
  ['We recall.', [words('We recall.')], 'We recall.'],
  ['the Plan[^1] and', [words('the Plan'), mark(1), words(' and')], 'the Plan and'],
  ['[^1][^12]', [mark(1), mark(12)], ''],
  [
    'the *Report*, *inter alia*',
    [words('the '), italics('Report'), words(', '), italics('inter alia')],
    'the Report, inter alia',
  ],
  ['*Report*[^3]', [italics('Report'), mark(3)], 'Report'],
  ['*a[^2] title*', [italics('a'), mark(2), italics(' title')], 'a title'],
  ['[without reference]', [words('[without reference]')], '[without reference]'],
  ['[^x] [1]', [words('[^x] [1]')], '[^x] [1]'],
])('%j', (text, segments, official) => {
  expect(parseSegments(text)).toEqual(segments);
  expect(stripMarkup(text)).toBe(official);
});

test.each(['the *Report', 'the Report*', '*a* and *b'])(
  'an asterisk without partner in %j is refused',
  (text) => expect(() => parseSegments(text)).toThrow(`An asterisk without partner in “${text}”.`),
);

test('any sequence of segments is read back from its written form', () => {
  const text = fc.stringMatching(/^[a-z ,.(]{1,8}$/);
  const segment = fc.oneof(
    text.map(words),
    text.map(italics),
    fc.integer({ min: 1, max: 99 }).map(mark),
  );
  // Two pieces of words side by side are one piece once written.
  const sequence = fc
    .array(segment)
    .filter((list) => list.every(({ kind }, at) => kind === 'mark' || kind !== list[at + 1]?.kind));
  fc.assert(
    fc.property(sequence, (list) => {
      const written = list
        .map((piece) =>
          piece.kind === 'mark'
            ? `[^${piece.footnote}]`
            : piece.kind === 'words'
              ? piece.text
              : `*${piece.text}*`,
        )
        .join('');
      expect(parseSegments(written)).toEqual(list);
    }),
  );
});
