import { capitalize } from '../wording/first-letter.ts';
import { labelUnit } from '../text/label.ts';
import { explainVerdict } from './explain-verdict.ts';
import type { CheckedText } from './find-quotations.ts';
import type { NamedDeclaration } from './official-words.ts';
import { verdicts, type QuotationPiece, type QuotationVerdict } from './quotation-verdict.ts';

/** `20 quotations found in your text. Altered: 2; not found: 1; word for word: 17.` */
export function countVerdicts({ quotations, singleWords, others }: CheckedText): string {
  if (quotations.length === 0 && singleWords.length === 0)
    return 'There are too few words to check.';
  const counted = verdicts.flatMap((verdict) => {
    const count = quotations.filter(({ result }) => result.verdict === verdict).length;
    return count === 0 ? [] : [`${verdict}: ${count}`];
  });
  const found = `${quotations.length} ${quotations.length === 1 ? 'quotation' : 'quotations'} found in your text`;
  return [
    `${found}.`,
    ...(counted.length > 0 ? [capitalize(`${counted.join('; ')}.`)] : []),
    ...(singleWords.length > 0
      ? [
          `Not compared, because they are single words: ${singleWords.map((word) => `“${word}”`).join(', ')}.`,
        ]
      : []),
    ...(others > 0
      ? [
          `${others} other ${others === 1 ? 'sentence' : 'sentences'} without quotation marks ${others === 1 ? 'is' : 'are'} not like the official text.`,
        ]
      : []),
  ].join(' ');
}

/** The whole report as text, to be put into a letter or a file. */
export function writeReport(
  checked: CheckedText,
  declarations: readonly NamedDeclaration[],
  toAddress: (locator: string) => string,
): string {
  const entries = checked.quotations.map(({ text, result }, at) =>
    [
      `${at + 1}. ${result.verdict.toUpperCase()}`,
      `“${text.replace(/\s+/g, ' ')}”`,
      ...explainVerdict(result, declarations),
      ...result.places.map((place) =>
        [
          `- ${place.units.map(labelUnit).join(' and ')}: ${place.units.map(toAddress).join(' ')}`,
          ...(isPlain(result) ? [] : [`  ${writePieces(place.pieces)}`]),
        ].join('\n'),
      ),
      ...(result.alsoLike.length > 0
        ? [`Similar wording in ${result.alsoLike.map(labelUnit).join('; ')}.`]
        : []),
    ].join('\n'),
  );
  return [countVerdicts(checked), ...entries].join('\n\n') + '\n';
}

function isPlain({ verdict }: QuotationVerdict): boolean {
  return verdict === 'word for word';
}

const brackets: Readonly<Record<QuotationPiece['kind'], readonly [string, string]>> = {
  kept: ['', ''],
  moved: ['[elsewhere in the paragraph: ', ']'],
  omitted: ['[left out: ', ']'],
  missing: ['[left out without a sign: ', ']'],
  added: ['[not in the official text: ', ']'],
};

/** The official words with what the quotation leaves out and puts in, in words instead of colours. */
export function writePieces(pieces: readonly QuotationPiece[]): string {
  return pieces
    .map(({ kind, text }) => {
      const [before, after] = brackets[kind];
      const blank = /\s$/.test(text) ? ' ' : '';
      return `${before}${text.trim()}${after}${blank}`;
    })
    .join('')
    .trim();
}
