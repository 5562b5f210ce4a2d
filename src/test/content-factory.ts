import type { Content } from '../model/text/content.ts';
import type { HeldDeclaration, MissingDeclaration } from '../schema/declaration.ts';
import { collections } from '../schema/collections.ts';

/** Content with the given records and nothing else. */
export function createContent(parts: Partial<Content>): Content {
  const empty = Object.fromEntries(Object.keys(collections).map((name) => [name, {}]));
  return { ...(empty as unknown as Content), ...parts };
}

/**
 * A declaration with text.
 * @param paragraphs one list for each paragraph: its words or chapeau, then its subparagraphs (a), (b) …
 * @param footnotes texts of footnotes 1, 2 …
 */
export function createDeclaration(
  id: string,
  paragraphs: readonly (readonly [string, ...string[]])[],
  footnotes: readonly string[] = [],
): HeldDeclaration {
  const sha256 = '0'.repeat(64);
  return {
    text: 'held',
    id,
    symbol: 'A/RES/99/1',
    annex: true,
    title: 'A declaration',
    adopted: `${id}-01-02`,
    manner: 'by consensus',
    adoptionRestsOn: ['source/004'],
    transcription: { file: `content/transcriptions/${id}.md`, sha256 },
    frontMatter: [],
    paragraphs: paragraphs.map(([text, ...points], index) => ({
      number: index + 1,
      text,
      sha256,
      subparagraphs: points.map((point, place) => ({
        letter: String.fromCharCode(97 + place),
        text: point,
        sha256,
      })),
    })),
    footnotes: footnotes.map((text, index) => ({ number: index + 1, text })),
  };
}

/** The declaration of 2021, whose text is not held. */
export function createMissing(given: Partial<MissingDeclaration> = {}): MissingDeclaration {
  return {
    text: 'not-held',
    id: '2021',
    symbol: 'A/RES/76/7',
    annex: true,
    title: 'Not held',
    adopted: '2021-11-22',
    manner: 'without a vote',
    adoptionRestsOn: ['2025/fn-3'],
    paragraphCount: 29,
    ...given,
  };
}

/** Records of one kind that hold only the keys a test is about. */
export function createRecords<T>(
  records: Readonly<Record<string, Partial<NoInfer<T>>>>,
): Record<string, T> {
  return records as Record<string, T>;
}
