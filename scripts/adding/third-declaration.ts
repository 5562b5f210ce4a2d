import { makeDocx } from '../../src/test/make-docx.ts';

const title =
  '2029 Political Declaration on the Implementation of the United Nations Global Plan of Action to Combat Trafficking in Persons';

/** The official file of a made-up declaration of 2029: every shape a text of the series has, in few words. */
export const thirdDeclaration = makeDocx({
  header: 'A/RES/84/7',
  paragraphs: [
    'Eighty-fourth session',
    'Resolution adopted by the General Assembly on 21 November 2029',
    '[without reference to a Main Committee (A/84/L.8)]',
    `84/7. ${title}`,
    {
      text: 'We welcome the Plan of Action^1^ and commit to prevent the recruitment of persons by fraudulent offers of work.',
      level: 0,
    },
    { text: 'We support the trust fund for victims and survivors.^2^', level: 0 },
    { text: 'We reaffirm two steps, for which each State answers:', level: 0 },
    { text: 'We urge Member States to collect data on exploitation, by age and sex;', level: 1 },
    { text: 'We take note of the need to share those data in time.', level: 1 },
    { text: 'We decide to look again at what became of these words in 2033.', level: 0 },
  ],
  footnotes: ['Resolution 64/293.', 'See resolution 83/99.'],
});
