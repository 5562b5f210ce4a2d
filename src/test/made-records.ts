import type { Aliases } from '../model/search/alias.ts';
import type { SearchRecord } from '../model/search/record/search-record.ts';

function text(reference: string, context: string, words: string, topic: string): SearchRecord {
  const declarations = [reference.slice(0, 4)];
  const place = { path: `/${reference}/`, title: reference, declarations, topics: [topic] };
  return { ...place, reference, kind: 'text', context, text: words };
}

/** What a search of made-up texts can find: few records, and in each a reason to be found or not. */
export const madeRecords: readonly SearchRecord[] = [
  text(
    '2025/9',
    'Children first',
    'We protect victims, in the best interests of the child.',
    'Children',
  ),
  text(
    '2025/11',
    'Women',
    'We note cases of trafficking for surrogacy, and their victims.',
    'Women',
  ),
  text(
    '2025/17',
    'Evidence and prosecution policy',
    'We punish trafficking and hear victims.',
    'Courts',
  ),
  text('2025/28/b', 'Networks', 'Victims are sold on the dark web.', 'Networks'),
  text('2025/28/c', 'Networks', 'Artificial content shows no victims of trafficking.', 'Networks'),
  text('2025/28/d', 'Networks', 'We use artificial intelligence for victims.', 'Networks'),
  text(
    '2025/29',
    'Transplants',
    'We condemn the removal of an organ of victims, and organ removal for money.',
    'Courts',
  ),
  text(
    '2025/30',
    'Work',
    'We stress labour inspections for victims of forced labour, child victims too.',
    'Work',
  ),
  text('2017/11', 'Money', 'The trust fund helps victims of trafficking.', 'Money'),
  text(
    '2017/19',
    'Children first',
    'We act in the best interest of the child: victims are heard.',
    'Children',
  ),
  text(
    '2017/24',
    'Bodies',
    'They follow the Paris Principles. In particular, human rights of victims.',
    'Courts',
  ),
  {
    reference: 'note/2025/11',
    kind: 'note',
    path: '/2025/11/',
    title: 'Note on paragraph 11',
    text: 'Victims of trafficking stand first; who objects to sexual violence is heard.',
    declarations: ['2025'],
    topics: ['Women'],
  },
  {
    reference: 'statement/2025/ann-speaker',
    kind: 'statement',
    path: '/statements/2025/ann-speaker/',
    title: 'Ann Speaker, 2025',
    text: 'She thanks the victims of trafficking. “Nobody asked us.”',
    declarations: ['2025'],
    topics: [],
    speaker: 'Ann Speaker',
  },
  // A word of a hundred records is too common to be an answer by itself.
  ...Array.from({ length: 100 }, (_, index): SearchRecord => ({
    reference: `page/${index}`,
    kind: 'page',
    path: `/${index}/`,
    title: `Page ${index}`,
    text: 'Victims.',
  })),
];

/** Words of readers: for the trust fund no words of the texts are known. */
export const madeAliases: Aliases = {
  Networks: [['deepfake', 'artificial content']],
  Money: [['donations']],
  '': [],
};
