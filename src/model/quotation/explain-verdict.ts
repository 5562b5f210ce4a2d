import { joinNames } from '../wording/join-names.ts';
import { cutWords } from '../word/cut-words.ts';
import { labelUnit } from '../text/label.ts';
import type { NamedDeclaration } from './official-words.ts';
import type { QuotationPiece, QuotationVerdict, QuotedPlace } from './quotation-verdict.ts';
import type { Voice } from './voice.ts';

/** What a verdict says, in sentences. */
export function explainVerdict(
  { verdict, places, signsDiffer, reordered, voices, nearVoices, notes }: QuotationVerdict,
  declarations: readonly NamedDeclaration[] = [],
): string[] {
  const [place] = places;
  const said: string[] = [];
  switch (verdict) {
    case 'word for word':
      said.push(
        places.length > 1
          ? `The same words stand in ${places.length} places: the citation has to say which is meant.`
          : '',
      );
      break;
    case 'words left out':
    case 'words left out that change the sense':
      said.push(...(place ? explainOmission(place) : []));
      break;
    case 'altered':
      said.push(...(place ? explainChange(place) : []));
      break;
    case 'joined':
      said.push(
        `Its parts stand in different places and do not follow each other in the text: ${places.map(({ units }) => units.map(labelUnit).join(' and ')).join('; ')}.`,
      );
      break;
    case 'a speaker’s words':
      said.push('Not words of a declaration.');
      break;
    case 'not found':
      said.push(...explainAbsence(place, declarations));
  }
  if (reordered) said.push('Parts of the paragraph stand in another order than in the text.');
  if (signsDiffer) said.push('Punctuation or hyphens differ.');
  said.push(...voices.map(explainVoice), ...nearVoices.map(explainNearVoice), ...notes);
  return said.filter(Boolean);
}

/** `Said by Annalena Baerbock, as quoted in GA/12734 (United Nations, press release).` */
export function explainVoice({ speaker, report, kind }: Voice): string {
  if (kind === 'report' || speaker === report) return `Words of ${report}.`;
  return kind === 'quoted'
    ? `Said by ${speaker}, as quoted in ${report}.`
    : `Said by ${speaker}, as reported in ${report}, there without quotation marks.`;
}

function explainNearVoice({ words, speaker, report }: Voice): string {
  const who = speaker === report ? report : `${speaker}, in ${report}`;
  return `Nearest are other words: “${words}” (${who}).`;
}

function explainOmission({ leftOut, senseWords }: QuotedPlace): string[] {
  const count = `${countWords(leftOut.marked)} left out where the quotation says so`;
  return senseWords.length === 0
    ? [`${count}; all other words are official.`]
    : [
        `${count}, among them ${listWords(senseWords)}: read what is left out before you rely on it.`,
      ];
}

function explainChange({ pieces, leftOut, senseWords }: QuotedPlace): string[] {
  const added = pieces.filter(({ kind }) => kind === 'added');
  const parts = [
    ...(added.length > 0 ? [`${countPieces(added)} not in the official text`] : []),
    ...(leftOut.unmarked > 0 ? [`${countOfficial(leftOut.unmarked)} left out without a sign`] : []),
    ...(leftOut.marked > 0 ? [`${leftOut.marked} left out where the quotation says so`] : []),
  ];
  return [
    ...(parts.length > 0 ? [`${parts.join(', ')}.`] : []),
    ...(senseWords.length > 0 ? [`This can change the sense: ${listWords(senseWords)}.`] : []),
  ];
}

function explainAbsence(
  nearest: QuotedPlace | undefined,
  declarations: readonly NamedDeclaration[],
): string[] {
  const missing = declarations.filter(({ held }) => !held).map(({ id }) => id);
  return [
    'No declaration held here has these words.',
    ...(missing.length > 0
      ? [`We do not have the text of ${joinNames(missing)}, and it could not be searched.`]
      : []),
    ...(nearest ? ['Below, the longest run of words that it shares with a paragraph.'] : []),
  ];
}

const countWords = (words: number) => `${words} ${words === 1 ? 'word is' : 'words are'}`;
const countOfficial = (words: number) => `${words} official ${words === 1 ? 'word' : 'words'}`;

function countPieces(pieces: readonly QuotationPiece[]): string {
  const words = pieces.reduce((sum, { text }) => sum + cutWords(text).length, 0);
  return `${words} ${words === 1 ? 'word' : 'words'}`;
}

function listWords(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
