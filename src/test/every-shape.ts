import { stripMarkup } from '../model/text/segment.ts';
import { digestText } from '../model/text/digest.ts';
import { heldDeclaration, type HeldDeclaration } from '../schema/declaration.ts';

interface Shape {
  readonly text: string;
  readonly more?: readonly string[];
  readonly tail?: string;
  readonly subparagraphs?: readonly Shape[];
}

/** A unit with its digest and those under it. */
function seal<T extends Shape>(unit: T): T & { sha256: string } {
  const words = [unit.text, ...(unit.more ?? []), ...(unit.tail ? [unit.tail] : [])];
  return {
    ...unit,
    sha256: digestText(words.map(stripMarkup).join(' ')),
    ...(unit.subparagraphs && { subparagraphs: unit.subparagraphs.map(seal) }),
  };
}

/** A made-up text of record in which every shape stands that the schema has, small enough to read at a glance. */
export const everyShape: HeldDeclaration = heldDeclaration.parse({
  text: 'held',
  id: 'a-res-99-1',
  symbol: 'A/RES/99/1',
  annex: true,
  title: 'Declaration on everything',
  adopted: '2044-09-27',
  manner: 'by consensus',
  adoptionRestsOn: ['source/report'],
  transcription: { file: 'content/transcriptions/a-res-99-1.md', sha256: 'a'.repeat(64) },
  frontMatter: [
    'Ninety-ninth session',
    '99/1. Declaration on everything',
    'Annex I',
    'Declaration on everything',
  ],
  resolution: {
    formula: 'The General Assembly,',
    preamble: [seal({ number: 1, text: '*Recalling* its earlier resolution,[^1]' })],
    paragraphs: [
      seal({ number: 1, text: '*Adopts* the Declaration;', subparagraphs: [] }),
      seal({ number: 2, text: '*Decides* to meet again.', subparagraphs: [] }),
    ],
    closing: ['1st plenary meeting', '27 September 2044'],
  },
  formula: 'We, the States,',
  preamble: [
    seal({ number: 1, text: 'Alarmed by the crime,' }),
    seal({
      number: 2,
      text: 'Aware of:',
      subparagraphs: [
        { letter: 'a', text: 'Its causes,[^1]' },
        { letter: 'b', text: 'Its victims,' },
      ],
    }),
  ],
  paragraphs: [
    seal({
      number: 1,
      headings: [
        { level: 1, mark: 'I', text: 'Commitments' },
        { level: 2, mark: 'A', text: 'Prevention' },
      ],
      text: 'We commit to prevent it;',
      subparagraphs: [],
    }),
    seal({ number: 1, bis: 'bis', text: 'We commit to punish it; and', subparagraphs: [] }),
    seal({
      number: 2,
      headings: [{ level: 2, text: 'Call to action' }],
      text: 'We also commit to help.[^2]',
      more: ['We recognize the need for shelter.'],
      subparagraphs: [],
    }),
    seal({
      number: 3,
      headings: [{ level: 1, mark: 'II', text: 'Follow-up' }],
      text: 'We call upon States:',
      subparagraphs: [
        {
          letter: 'a',
          text: 'To protect victims by:',
          subparagraphs: [
            {
              letter: 'i',
              text: 'Shelter, that is:',
              subparagraphs: [
                { letter: 'a', text: 'Housing;' },
                { letter: 'b', text: 'Food;' },
              ],
            },
            { letter: 'ii', text: 'Counsel;[^2]' },
          ],
          tail: 'without any condition;',
        },
        { letter: 'aa', text: 'To report.' },
      ],
      tail: 'and decide to come back to it.',
    }),
  ],
  closing: ['Done in New York'],
  annexes: [
    {
      number: 2,
      title: ['Annex II', 'Modalities'],
      preamble: [seal({ number: 1, text: 'Noting the time,' })],
      paragraphs: [
        seal({
          number: 1,
          headings: [{ level: 1, mark: 'I', text: 'Meetings' }],
          text: 'The meeting lasts one day.',
          subparagraphs: [],
        }),
      ],
    },
  ],
  footnotes: [
    { number: 1, text: 'Resolution 64/293.' },
    { number: 2, text: 'Ibid., annex.' },
  ],
});

/** A second text of the same year, short: one paragraph that the document does not number. */
export const shortText: HeldDeclaration = heldDeclaration.parse({
  text: 'held',
  id: '2044',
  symbol: 'A/RES/99/2',
  annex: false,
  title: 'Political declaration of 2044',
  adopted: '2044-10-01',
  manner: 'by consensus',
  adoptionRestsOn: ['source/report'],
  transcription: { file: 'content/transcriptions/2044.md', sha256: 'b'.repeat(64) },
  frontMatter: ['Political declaration of 2044'],
  formula: 'The General Assembly',
  paragraphs: [seal({ number: 1, unnumbered: true, text: '*Declares* it.', subparagraphs: [] })],
  closing: ['2nd plenary meeting'],
  footnotes: [],
});
