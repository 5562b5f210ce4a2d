import { add, edit, remove, type Change } from './faulty-change.ts';

const fund = 'annotations/2025/2.mdx';
const spoken = 'statements/2025/ann-speaker.yaml';
const figure = 'statistics/cases.yaml';
const table = 'concordance/2017-2025.yaml';

/** Changes that the rules on concordances, speakers, figures, charts and words must find. */
export const faultyRecords: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  concordance: {
    'a unit in no row': edit(table, '2025/3/a, ', ''),
    'new with a unit before': edit(table, 'from: []', 'from: [2017/2]'),
    'split into one': edit(table, 'relation: revised', 'relation: split'),
    'merged from one': edit(table, 'relation: revised', 'relation: merged'),
    'dropped with a unit after': edit(table, 'relation: revised', 'relation: dropped'),
    'identical with other words': edit(table, 'relation: revised', 'relation: identical'),
    'the same words called revised': edit(table, 'relation: identical', 'relation: revised'),
    'the same words in no common row': edit(
      table,
      'from: [2017/2]\n    to: [2025/2]\n    relation: identical',
      'from: [2017/2]\n    to: []\n    relation: dropped',
    ),
    'a unit on the wrong side': edit(table, 'from: [2017/1]', 'from: [2025/1]'),
  },
  speakers: {
    'a statement of no speaker': edit(spoken, 'speaker: ann-speaker', 'speaker: bob-speaker'),
    'a statement at no meeting': edit(spoken, 'meeting: "2025"', 'meeting: "2021"'),
    'a statement in no part': edit(spoken, 'part: opening', 'part: closing'),
    'a statement from no source': edit(spoken, 'source: report', 'source: rumour'),
    'a meeting that adopted nothing': edit(
      'meetings/2025.yaml',
      'declaration: "2025"',
      'declaration: "2033"',
    ),
    'a statement from another source placed at the meeting': edit(
      spoken,
      'source: report',
      'source: text-2025',
    ),
    'a source in its own voice placed at the meeting': edit(
      'speakers/ann-speaker.yaml',
      'kind: person',
      'kind: source text',
    ),
    'a statement under another declaration': edit(
      spoken,
      'declaration: "2025"',
      'declaration: "2017"',
    ),
    'a statement under no topic': edit(spoken, 'topic: plan', 'topic: nothing'),
    'a speaker who says nothing': add('speakers/mute.yaml', 'name: Mute\nkind: person\n'),
  },
  statistics: {
    'a figure of no statement': edit(figure, '2025/ann-speaker', '2025/bob-speaker'),
    'a figure with two voices': edit(figure, 'voice: null', 'voice: the report'),
    'a figure without voice': edit(figure, 'statement: 2025/ann-speaker', 'statement: null'),
    'a figure from another source than its statement': edit(
      figure,
      'source: report',
      'source: text-2025',
    ),
    'a figure from no source': edit(figure, 'source: report', 'source: rumour'),
    'words outside the sentence': edit(figure, 'words: 40 per cent', 'words: 41 per cent'),
    'a comparison with no figure': edit(figure, 'id: echo', 'id: nothing'),
    'a comparison with itself': edit(figure, 'id: echo', 'id: cases'),
    'a comparison both made and refused': edit(
      'statistics/echo.yaml',
      'subject: cases',
      'subject: cases\ncomparableWith:\n  - id: cases\n    because: Both count the same cases.',
    ),
    'testimony without a paraphrase': edit('statistics/echo.yaml', 'retold: It is told.\n', ''),
    'testimony that is quoted': edit(
      'statistics/echo.yaml',
      'It is told.',
      'It was 40 per cent of her life.',
    ),
    'testimony in a chart': edit('statistics/echo.yaml', 'It is testimony.', 'null'),
  },
  'figure-titles': {
    'a figure whose title says more': edit(
      figure,
      'subject: cases',
      'subject: cases\ntitleCarries: [detected]',
    ),
    'a chart whose title says more': edit(
      figure,
      'title: Ann Speaker counts cases',
      'title: Ann Speaker counts detected cases\ntitleCarries: [detected]',
    ),
  },
  opinion: {
    'a commentary that is not called an opinion': edit(
      spoken,
      'She calls for action.',
      'A commentary reports that she calls for action.',
    ),
    'a note that uses it so': edit(fund, 'The fund.', 'A commentary praises the fund.'),
  },
  'thin-relations': {
    'counterparts that share no words': edit(
      table,
      'from: [2017/1]\n    to: [2025/1]',
      'from: [2017/1]\n    to: [2025/3]',
    ),
    'a defence of what needs none': edit(
      table,
      'relation: identical',
      'relation: identical\n    despite: The words are the same in both of them.',
    ),
  },
  charts: {
    'a chart of testimony': edit('charts/cases.yaml', 'figure: cases', 'figure: echo'),
    'a chart of no figure': edit('charts/cases.yaml', 'figure: cases', 'figure: nothing'),
    'a figure in no chart without a reason': remove('charts/cases.yaml'),
    'a figure in a chart that says why it is in none': edit(
      figure,
      'notCharted: null',
      'notCharted: It is vague.',
    ),
    'two charts in one place': add(
      'charts/dates.yaml',
      'kind: timeline\norder: 1\nsubject: Dates\ntitle: Dates\nsummary: Two days.\nevents:\n  - { label: The first adopted, restsOn: ["2017"] }\n  - { label: The second adopted, restsOn: ["2025"] }\n',
    ),
    'an event without a day': add(
      'charts/dates.yaml',
      'kind: timeline\norder: 2\nsubject: Dates\ntitle: Dates\nsummary: Two days.\nevents:\n  - { label: The plan adopted, restsOn: [instrument/plan] }\n  - { label: The second adopted, restsOn: ["2025"] }\n',
    ),
  },
  changes: {
    'words not in the unit': edit('changes/2017-2025.yaml', 'condemn', 'condemns'),
    'a unit on the wrong side': edit('changes/2017-2025.yaml', 'unit: 2025/3', 'unit: 2017/2'),
    'words of both texts': edit('changes/2017-2025.yaml', 'words: condemn', 'words: recruitment'),
  },
  'word-index': {
    'a word in two entries': edit('word-index.yaml', 'also: [youth]', 'also: [Survivor]'),
    'entries out of order': edit('word-index.yaml', 'term: survivor', 'term: adult'),
  },
};
