import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { HeldDeclaration } from '../../src/schema/declaration.ts';
import { countTokens } from '../../src/test/count-tokens.ts';
import { damages, strangeWords, type Chance } from '../../src/test/damage-transcription.ts';
import { madeTranscriptions } from '../../src/test/made-transcriptions.ts';
import { importDeclaration } from './import-declaration.ts';
import { ImportError } from './line/import-error.ts';
import { readRepairs } from './read-repairs.ts';

const chance: fc.Arbitrary<Chance> = fc.record({
  first: fc.nat(),
  second: fc.nat(),
  word: fc.constantFrom(...strangeWords),
});
const names = Object.keys(damages);
const outcomes = { read: 0, refused: 0 };

describe.each(Object.entries(madeTranscriptions))(
  'a damaged transcription of %s is refused with a line, or loses no word',
  { timeout: 60_000 },
  (year, { text, repairs: list }) => {
    const { listed, place } = readRepairs('repairs.yaml', list);
    const mostLines = { 'repairs.yaml': list.split('\n').length };

    /** Every word of the damaged file, less what the list names, with the marks the repairs add. */
    function countExpected(damaged: string): Map<string, number> {
      const counts = countTokens(damaged);
      const add = (part: string, times: number) => {
        for (const [token, count] of countTokens(part))
          counts.set(token, (counts.get(token) ?? 0) + times * count);
      };
      for (const { line } of listed.notOfRecord) add(line, -1);
      for (const { find, replace } of listed.repairs) {
        add(find, -1);
        add(replace, 1);
      }
      return new Map([...counts].filter(([, count]) => count !== 0));
    }

    function importDamaged(lines: readonly string[]): void {
      const damaged = lines.join('\n');
      let made: HeldDeclaration;
      try {
        made = importDeclaration(
          year,
          'transcription.md',
          new TextEncoder().encode(damaged),
          listed,
          place,
        );
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        expect(error.message.startsWith(`${error.file}:${error.line}: found `)).toBe(true);
        const most = { ...mostLines, 'transcription.md': damaged.split('\n').length }[error.file];
        expect(error.line).toBeGreaterThanOrEqual(1);
        expect(error.line).toBeLessThanOrEqual(most ?? 0);
        outcomes.refused++;
        return;
      }
      expect(sorted(countTokens(writeOut(made)))).toEqual(sorted(countExpected(damaged)));
      outcomes.read++;
    }

    test('read without fault as it is', () => {
      const before = outcomes.read;
      importDamaged(text.split('\n'));
      expect(outcomes.read).toBe(before + 1);
    });

    test.each(names)('%s', (name) => {
      fc.assert(
        fc.property(chance, (one) => importDamaged(damages[name]?.(text.split('\n'), one) ?? [])),
        { numRuns: 35 },
      );
    });

    test('two to four damages at once', () => {
      const several = fc.array(fc.tuple(fc.constantFrom(...names), chance), {
        minLength: 2,
        maxLength: 4,
      });
      fc.assert(
        fc.property(several, (chain) =>
          importDamaged(
            chain.reduce(
              (lines, [name, one]) => damages[name]?.(lines, one) ?? lines,
              text.split('\n'),
            ),
          ),
        ),
        { numRuns: 150 },
      );
    });
  },
);

// A property that only ever sees one outcome would prove nothing.
afterAll(() => {
  expect(outcomes.read).toBeGreaterThan(50);
  expect(outcomes.refused).toBeGreaterThan(50);
});

interface Written {
  text: string;
  more?: string[] | undefined;
  tail?: string | undefined;
  letter?: string;
  headings?: { mark?: string | undefined; text: string }[] | undefined;
  subparagraphs?: Written[] | undefined;
}

/** All words of a declaration, with its numbers and letters. */
function writeOut({
  frontMatter,
  formula,
  preamble = [],
  paragraphs,
  closing = [],
  footnotes,
}: HeldDeclaration): string {
  const write = ({
    text,
    more = [],
    tail = '',
    letter = '',
    headings = [],
    subparagraphs = [],
  }: Written): string =>
    [
      ...headings.map(({ mark = '', text: words }) => `${mark} ${words}`),
      `${letter} ${text}`,
      ...more,
      ...subparagraphs.map(write),
      tail,
    ].join('\n');
  return [
    ...frontMatter,
    formula ?? '',
    ...preamble.map(write),
    ...paragraphs.map(
      (paragraph) => `${paragraph.unnumbered ? '' : paragraph.number} ${write(paragraph)}`,
    ),
    ...closing,
    ...footnotes.map(({ number, text }) => `${number} ${text}`),
  ].join('\n');
}

function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
