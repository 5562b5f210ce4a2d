import { addThirdText } from './third-text.ts';
import { add, edit, remove, type Change } from './faulty-change.ts';
import { faultyRecords } from './faulty-records.ts';
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
  'front-matter': {
    'an annex without its heading': (files) => {
      edit('transcriptions/2017.repairs.yaml', 'annex: false', 'annex: true')(files);
      edit('declarations/2017.yaml', 'annex: false', 'annex: true')(files);
    },
  },
  'held-texts': {
    'a text that is held said not to be': edit(
      'topics/data.yaml',
      'sentence: Numbers.',
      'sentence: Numbers; the text of 2025 is not held.',
    ),
    'both of three texts': (files) => {
      addThirdText(files);
      edit(
        'topics/data.yaml',
        'sentence: Numbers.',
        'sentence: Both declarations give numbers.',
      )(files);
    },
  },
  glossary: {
    'a form in no text': edit('glossary/take-note.yaml', '[take note of]', '[takes note of]'),
    'a form of two terms': edit('glossary/chapeau.yaml', '[]', '[Take note of]'),
  },
  ...faultyRecords,
};
