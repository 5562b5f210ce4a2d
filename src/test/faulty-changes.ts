import { add, edit, remove, type Change } from './faulty-change.ts';
import { faultyVerbs } from './faulty-verbs.ts';

const note = 'annotations/2025/1.mdx';
const fund = 'annotations/2025/2.mdx';
const spoken = 'statements/2025/ann-speaker.yaml';
const figure = 'statistics/cases.yaml';
const table = 'concordance/2017-2025.yaml';

/** For each rule the changes it must find; what it prints for them is in `golden/validate/<rule>.txt`. */
export const faultyChanges: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  form: {
    'YAML that cannot be read': edit('topics/data.yaml', '[statistics]', '[statistics'),
    'a key unknown to the schema': edit('topics/data.yaml', 'sentence:', 'sentense:'),
  },
  'text-of-record': {
    'a word edited by hand': edit('declarations/2025.yaml', 'scarce and', 'scarse and'),
    'a number edited by hand': edit('declarations/2017.yaml', 'number: 2', 'number: 3'),
    'a symbol edited by hand': edit('declarations/2017.yaml', 'A/RES/72/1', 'A/RES/72/2'),
    'a transcription other than the source': edit(
      'transcriptions/2017.md',
      'trust fund',
      'great fund',
    ),
    'a source with another digest': (files) =>
      add(
        'sources/text-2017.yaml',
        (files.get('sources/text-2017.yaml') ?? '').replace(
          /sha256: \w+/,
          `sha256: ${'f'.repeat(64)}`,
        ),
      )(files),
    'a transcription that does not import': edit('transcriptions/2025.md', '(b) We', '(c) We'),
    'no transcription': remove('transcriptions/2017.md'),
    'a transcription never imported': add('transcriptions/2033.md', '1. We agree.\n'),
  },
  annotated: {
    'a subparagraph that does not exist': edit(
      'annotations/2025/3.mdx',
      '- letter: b\n    summary',
      '- letter: c\n    summary',
    ),
    'an annotation of nothing': (files) =>
      add('annotations/2025/4.mdx', files.get('annotations/2025/2.mdx') ?? '')(files),
  },
  'note-size': {
    'a note of 59 words': edit(
      fund,
      'Sentence 0 has five words. Sentence 1 has five words.',
      'Two words.',
    ),
    'a note of 221 words': edit(fund, 'Sentence 12', `${'word '.repeat(154)}Sentence 12`),
  },
  'note-comparisons': {
    'every fourth sentence and one more': edit(
      note,
      'Sentence 0 has five words. Sentence 1 has five words. Sentence 2 has five words.',
      'In 2017 it was. [It](2017/1) has it. The text of 2017 too. And that of 2017.',
    ),
  },
  'note-quotation-count': {
    'a fifth quotation': edit(
      note,
      'Sentence 0 has five words.',
      '“We welcome the Plan” and “welcome the Plan of” and “the Plan of Action” say so.',
    ),
  },
  headings: {
    'a heading used twice': edit('annotations/2025/2.mdx', 'Fund for victims', 'Money for Victims'),
  },
  ...faultyVerbs,
  topics: {
    'a topic that does not exist': edit(note, 'topics: [plan]', 'topics: [plans]'),
    'a topic with one unit': edit('annotations/2025/3.mdx', '    topics: [data]\n', ''),
    'a topic with no unit': add(
      'topics/spare.yaml',
      'title: Spare\nsentence: None.\naliases: [none]\n',
    ),
  },
  aliases: {
    'an alias of two topics': edit('topics/people.yaml', '[survivors]', '[Roadmap, statistics]'),
    'an alias that is the title of another topic': edit(
      'topics/people.yaml',
      '[survivors]',
      '[data]',
    ),
  },
  references: {
    'a reference to no record': edit(note, 'instrument/plan', 'instrument/plans'),
    'a reference to no footnote': edit(note, '2025/fn-1, ', '2025/fn-1, 2025/fn-2, '),
    'an adoption that rests on nothing': edit(
      'transcriptions/2017.repairs.yaml',
      'source/report',
      'source/reports',
    ),
    'a reference in the text to nothing': edit(
      'references/2025.yaml',
      'to: [2025/3/a]',
      'to: [2025/3/c]',
    ),
    'a correction of nothing': edit('corrections/2026.yaml', '2025/1', '2025/9'),
    'a report from nowhere': edit('positions/2025/ruritania.yaml', 'fact/adoption', 'fact/rumour'),
    'a link to nothing': edit('annotations/2025/3.mdx', '](2025/3/b)', '](2025/3/c)'),
    'a link to another site': edit(
      'annotations/2025/3.mdx',
      '](2025/3/b)',
      '](https://example.org/)',
    ),
    'a link the note does not rest on': edit('annotations/2025/3.mdx', '](2025/3/b)', '](2025/2)'),
    'a page with a link to nothing': add(
      'pages/about.mdx',
      '---\ntitle: About\ndescription: About.\npath: /about/\n---\nSee [it](2025/9) and [more](/method/).\n',
    ),
  },
  units: {
    'a statement about no paragraph': edit(spoken, 'unit: 2025/1', 'unit: 2025/40'),
    'a position about no subparagraph': edit(
      'positions/2025/ruritania.yaml',
      'unit: 2025/3/a',
      'unit: 2025/3/c',
    ),
    'a figure about a text not held': edit(figure, 'unit: 2025/3', 'unit: 2021/3'),
    'a row with no unit': edit(table, 'to: [2025/1]', 'to: [2025/1, 2025/9]'),
    'a definition anchored in nothing': edit('definition.yaml', 'anchor: 2017/1', 'anchor: 2017/7'),
  },
  because: {
    'a reason of three words': edit(
      spoken,
      'She asks for what paragraph 1 promises.',
      'The same subject.',
    ),
    'a reason given four times': (files) => {
      const link =
        '  - unit: 2025/2\n    basis: inferred\n    because: It is about the same thing.\n';
      files.set(spoken, (files.get(spoken) ?? '') + link.repeat(4));
    },
  },
  quotations: {
    'a quotation that is not listed': edit(spoken, 'we must act now', 'we must act soon'),
    'a quotation listed with another digest': edit(
      'quotations.yaml',
      'words: we must act now',
      'words: we must act soon',
    ),
    'a quotation not in its fact': edit(
      'positions/2025/ruritania.yaml',
      'a quiet day',
      'a loud day',
    ),
    'no list': remove('quotations.yaml'),
    'a list that cannot be read': edit('quotations.yaml', 'words: we must', 'wordz: we must'),
  },
  'note-quotations': {
    'a phrase of no text': edit(note, 'We welcome the Plan', 'We welcome a Plan'),
    'a phrase that differs in the case of a later letter': edit(
      note,
      'A closing word',
      'A closing Word',
    ),
    'a phrase of no text in a reason': edit(table, 'the recruitment of”', 'the recruiting of”'),
    'a quotation mark without partner': edit(note, 'word”.', 'word.'),
  },
  instruments: {
    'words of an instrument in no footnote': edit(
      'instruments/plan.yaml',
      'Resolution 64/293',
      'Resolution 64/294',
    ),
    'an instrument never cited': (files) =>
      add(
        'instruments/other.yaml',
        (files.get('instruments/plan.yaml') ?? '')
          .replace('[Resolution 64/293]', '[]')
          .replace('[Plan of Action]', '[Plan of Inaction]'),
      )(files),
    'a name of two instruments': (files) =>
      add('instruments/twin.yaml', files.get('instruments/plan.yaml') ?? '')(files),
  },
  definition: {
    'no definition': remove('definition.yaml'),
    'words that are not in the anchor': edit('definition.yaml', 'words: fraud', 'words: deception'),
    'elements out of order': edit('definition.yaml', 'words: fraud', 'words: reaffirm'),
    'a form in no unit': edit('definition.yaml', 'forms: [fraud]', 'forms: [fraud, frauds]'),
    'a form of two elements': edit(
      'definition.yaml',
      'forms: [fraud]',
      'forms: [fraud, Exploitation]',
    ),
    'a part left out': edit(
      'definition.yaml',
      '  - { id: means, title: Means, explanation: How it is done. }\n',
      '',
    ),
    'an id used twice': edit('definition.yaml', 'id: fraud', 'id: recruitment'),
    'a form that is not of the definition': edit(
      'definition.yaml',
      'forms: [recruitment]',
      'forms: [recruitment, recruitment of children]',
    ),
    'related wording in no unit': edit(
      'definition.yaml',
      'forms: [fraud]',
      'forms: [fraud]\n    related: [{ words: fraudulent schemes, because: It only resembles it. }]',
    ),
  },
  'text-references': {
    'words not in the unit': edit('references/2025.yaml', 'those data', 'these data'),
    'words that occur twice': edit(
      'references/2025.yaml',
      'unit: 2025/3/b\n    words: those data',
      'unit: 2025/1\n    words: the',
    ),
    'a unit of another year': edit('references/2025.yaml', 'unit: 2025/3/b', 'unit: 2017/2'),
  },
  glossary: {
    'a form in no text': edit('glossary/take-note.yaml', '[take note of]', '[takes note of]'),
    'a form of two terms': edit('glossary/chapeau.yaml', '[]', '[Take note of]'),
  },
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
    'a statement under no topic': edit(
      spoken,
      'bearsOn:',
      'topics:\n  - topic: nothing\n    basis: inferred\n    because: She speaks of nothing in particular.\nbearsOn:',
    ),
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
    'a figure that excludes no figure': edit(
      figure,
      'subject: cases',
      'subject: cases\nexcludes:\n  - id: nothing\n    because: They count different cases.',
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
