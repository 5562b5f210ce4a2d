import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutWords } from '../../model/word/cut-words.ts';
import { checkQuotation } from '../../model/quotation/check-quotation.ts';
import { listOfficialWords } from '../../model/quotation/official-words.ts';
import { createHeldWords } from '../../model/quotation/held-words.ts';
import type { QuotationVerdict } from '../../model/quotation/quotation-verdict.ts';
import { readCorpus } from './read-corpus.ts';

const official = listOfficialWords(createHeldWords(await readCorpus()));
const units = [...official.units].map(([locator, text]) => ({ locator, text }));
const chance = { seed: 20251124, numRuns: 40 };

/** Words of a unit one behind the other, with what stands between them. */
const passage = fc
  .tuple(fc.constantFrom(...units), fc.nat(), fc.integer({ min: 5, max: 40 }))
  .map(([{ locator, text }, from, length]) => {
    const words = cutWords(text);
    const start = from % Math.max(1, words.length - 4);
    return { locator, text, words: words.slice(start, start + length) };
  });

const check = (text: string) => checkQuotation(official, text) as QuotationVerdict;
const shown = ({ places }: QuotationVerdict, ...kinds: readonly string[]) =>
  places.flatMap(({ pieces }) =>
    pieces.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text.toLowerCase()),
  );

test.each([
  ['with a sign', ' … '],
  ['with stars', ' * * * '],
  ['without a sign', ' '],
])('a word left out %s is never word for word without being shown', (_, sign) => {
  fc.assert(
    fc.property(passage, fc.nat(), ({ text, words }, place) => {
      const at = 1 + (place % (words.length - 2));
      const [first, before, gone, after, last] = [
        words[0],
        words[at - 1],
        words[at],
        words[at + 1],
        words.at(-1),
      ];
      if (!first || !before || !gone || !after || !last) return;
      const quoted = text.slice(first.start, before.end) + sign + text.slice(after.start, last.end);
      const result = check(quoted);
      // Without the word it may be official words of another place.
      if (result.verdict === 'word for word') expect(isOfficial(quoted)).toBe(true);
      else if (result.verdict !== 'not found' && result.verdict !== 'joined')
        expect(shown(result, 'omitted', 'missing', 'moved', 'added').join(' ')).not.toBe('');
    }),
    chance,
  );
});

/** Whether the words stand somewhere one behind the other. */
function isOfficial(text: string): boolean {
  const words = (of: string) =>
    ` ${cutWords(of)
      .map((word) => word.text.toLowerCase())
      .join(' ')} `;
  return words(units.map((unit) => unit.text).join(' ')).includes(words(text));
}

test('a word or a figure put in is never word for word', () => {
  const put = fc.oneof(
    fc.constantFrom('never', 'not', 'all', 'human', 'only', 'States'),
    fc.integer({ min: 1, max: 2030 }).map(String),
  );
  fc.assert(
    fc.property(passage, fc.nat(), put, ({ text, words }, place, word) => {
      const before = words[place % (words.length - 1)];
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !before || !last) return;
      const quoted = `${text.slice(first.start, before.end)} ${word} ${text.slice(before.end, last.end)}`;
      const { verdict } = check(quoted);
      if (verdict === 'word for word')
        expect(isMark(text, before.end, word) || isOfficial(quoted)).toBe(true);
    }),
    { ...chance, numRuns: 80 },
  );
});

/** Whether the text has a footnote mark of that number behind the word. */
function isMark(text: string, end: number, word: string): boolean {
  const unit = units.find((one) => one.text === text)?.locator;
  return official.words.some(
    (one) => one.unit === unit && one.end === end && one.marks.includes(word),
  );
}

test('halves of sentences that stand in one unit only are reported as joined', () => {
  const halves = units.flatMap(({ locator, text }) =>
    text
      .split(/(?<=[.;:])\s+/)
      .filter((sentence) => cutWords(sentence).length >= 12)
      .map((sentence) => {
        const words = cutWords(sentence);
        const middle = words[Math.floor(words.length / 2)]?.start ?? 0;
        return { locator, first: sentence.slice(0, middle).trim(), second: sentence.slice(middle) };
      }),
  );
  const standsOnce = (text: string) => {
    const { verdict, places } = check(text);
    return verdict === 'word for word' && places.length === 1 && places[0]?.units.length === 1;
  };
  const once = halves.filter(({ first, second }) => standsOnce(first) && standsOnce(second));
  expect(once.length).toBeGreaterThan(40);
  fc.assert(
    fc.property(fc.constantFrom(...once), fc.constantFrom(...once), (one, other) => {
      if (one.locator === other.locator) return;
      const { verdict, places } = check(`${one.first} ${other.second}`);
      expect(verdict).toBe('joined');
      const named = places.flatMap((place) => place.units);
      expect(named).toContain(one.locator);
      expect(named).toContain(other.locator);
    }),
    chance,
  );
});
