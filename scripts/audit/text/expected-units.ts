import { foldWhiteSpace } from '../../../src/model/text/digest.ts';
import { stripMarkup } from '../../../src/model/text/segment.ts';
import type { HeldDeclaration } from '../../../src/schema/declaration.ts';

/** A unit as the text of record has it; made here without the model, on which the pages rest. */
export interface ExpectedUnit {
  readonly locator: string;
  /** Locator of its paragraph. */
  readonly paragraph: string;
  /** All its own words on one line. */
  readonly text: string;
  /** The lines of its text file: printed number and words, opening words above it first. */
  readonly lines: readonly string[];
}

interface Words {
  readonly text: string;
  readonly more?: readonly string[] | undefined;
  readonly tail?: string | undefined;
  readonly subparagraphs?: readonly (Words & { readonly letter: string })[] | undefined;
}

/** Every unit of a declaration, of its preamble, of its resolution and of its further annexes. */
export function listExpectedUnits(record: HeldDeclaration): ExpectedUnit[] {
  const { id, preamble, paragraphs, resolution, annexes = [] } = record;
  return [
    ...(resolution ? listPart(`${id}/resolution/`, resolution) : listAdopting(record)),
    ...listPart(`${id}/`, { preamble, paragraphs }),
    ...annexes.flatMap((annex) => listPart(`${id}/annex-${annex.number}/`, annex)),
  ];
}

function listPart(
  prefix: string,
  { preamble = [], paragraphs }: Pick<HeldDeclaration, 'preamble' | 'paragraphs'>,
): ExpectedUnit[] {
  return [
    ...preamble.flatMap((unit) => listWords(`${prefix}pp-${unit.number}`, unit, '')),
    ...paragraphs.flatMap((unit) => {
      const bis = unit.bis ? ` ${unit.bis}` : '';
      const printed = unit.unnumbered ? '' : `${unit.number}${bis}. `;
      return listWords(`${prefix}${unit.number}${bis.replace(' ', '-')}`, unit, printed);
    }),
  ];
}

/** The adopting words of a resolution whose record does not have them apart: they stand before the meeting. */
function listAdopting({ id, annex, frontMatter }: HeldDeclaration): ExpectedUnit[] {
  const from = frontMatter.findIndex((line) => /^The General Assembly,?$/.test(line));
  const to = frontMatter.findIndex((line) => /plenary meeting$/.test(line));
  if (!annex || from < 0 || to < from) return [];
  return frontMatter
    .slice(from + 1, to)
    .flatMap((text, index) => listWords(`${id}/resolution/${index + 1}`, { text }, ''));
}

function listWords(
  locator: string,
  unit: Words,
  printed: string,
  above: readonly string[] = [],
  paragraph = locator,
): ExpectedUnit[] {
  const own = listOwnLines(unit, printed);
  const points = unit.subparagraphs ?? [];
  const all = [unit.text, ...(unit.more ?? []), ...(unit.tail === undefined ? [] : [unit.tail])];
  return [
    {
      locator,
      paragraph,
      text: foldWhiteSpace(all.map(stripMarkup).join(' ')),
      lines: [...above, ...listAllLines(unit, printed)],
    },
    ...points.flatMap((point) =>
      listWords(
        `${locator}/${point.letter}`,
        point,
        `(${point.letter}) `,
        [...above, ...own],
        paragraph,
      ),
    ),
  ];
}

function listOwnLines({ text, more = [] }: Words, printed: string): string[] {
  const [first = '', ...rest] = [text, ...more].map(stripMarkup);
  return [`${printed}${first}`, ...rest];
}

function listAllLines(unit: Words, printed: string): string[] {
  return [
    ...listOwnLines(unit, printed),
    ...(unit.subparagraphs ?? []).flatMap((point) => listAllLines(point, `(${point.letter}) `)),
    ...(unit.tail === undefined ? [] : [stripMarkup(unit.tail)]),
  ];
}
