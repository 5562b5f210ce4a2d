import { digestText } from '../../src/model/text/digest.ts';
import { stripMarkup } from '../../src/model/text/segment.ts';
import { heldDeclaration, type HeldDeclaration } from '../../src/schema/declaration.ts';

/** A paragraph of a real declaration, which a made-up one repeats with its note. */
export interface Pattern {
  /** `2025/12` */
  readonly locator: string;
  readonly text: string;
  readonly subparagraphs: readonly { readonly letter: string; readonly text: string }[];
}

/** A number from 0 to below 1, the same series of them for the same seed. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A made-up declaration: real paragraphs in another order, each with a sentence of another behind it, so that no two texts are
 * alike and every word is one of the drafters.
 * @param year of its adoption, also what the order follows from
 */
export function makeText(
  year: number,
  patterns: readonly Pattern[],
  length: number,
): { record: HeldDeclaration; used: readonly Pattern[] } {
  const chance = createChance(year);
  const pick = () => patterns[Math.floor(chance() * patterns.length)] as Pattern;
  const sentences = patterns.flatMap(({ text }) => text.match(/[A-Z][^.:;]{40,}\./g) ?? []);
  const used = Array.from({ length }, pick);
  const paragraphs = used.map(({ text, subparagraphs }, index) => {
    const added = sentences[Math.floor(chance() * sentences.length)] ?? '';
    const mark = index < 5 ? `[^${index + 1}]` : '';
    return {
      number: index + 1,
      ...toWords(subparagraphs.length > 0 ? text : `${text}${mark} ${added}`),
      subparagraphs: subparagraphs.map((point) => ({
        letter: point.letter,
        ...toWords(`${point.text}${point.letter === 'a' ? mark : ''}`),
      })),
    };
  });
  const record = heldDeclaration.parse({
    text: 'held',
    id: String(year),
    // No session has had as many: the symbols of the real ones stay theirs.
    symbol: `A/RES/${year - 1900}/999`,
    annex: false,
    title: `Political declaration of ${year}, made up to measure growth`,
    adopted: `${year}-09-27`,
    manner: 'by consensus',
    adoptionRestsOn: ['source/004'],
    transcription: { file: `content/transcriptions/${year}.md`, sha256: 'a'.repeat(64) },
    frontMatter: [`Political declaration of ${year}`],
    paragraphs,
    footnotes: [1, 2, 3, 4, 5].map((number) => ({ number, text: 'Resolution 64/293.' })),
  });
  return { record, used };
}

function toWords(text: string): { text: string; sha256: string } {
  return { text, sha256: digestText(stripMarkup(text)) };
}
