import { edit, type Change } from './faulty-change.ts';

const note = 'annotations/2025/1.mdx';
const fund = 'annotations/2025/2.mdx';
const steps = 'annotations/2025/3.mdx';
const exploited =
  '  - verb: urge\n    addressee: Member States\n    object: to collect data on exploitation\n    letter: a\n';

/** Faults of the operative verbs, by the rule that finds them. */
export const faultyVerbs: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  verbs: {
    'a verb not in the text': edit(note, 'verb: welcome', 'verb: applaud'),
    'a part of a word': edit(note, 'verb: welcome', 'verb: welcom'),
    'a letter that does not exist': edit(
      steps,
      exploited,
      exploited.replace('letter: a', 'letter: c'),
    ),
    'an object not in the text': edit(
      note,
      'the recruitment of children',
      'the recruiting of children',
    ),
    'an object that stands before its verb': edit(
      note,
      'object: the recruitment of children',
      'object: the Plan of Action',
    ),
    'verbs out of order': edit(
      'annotations/2017/1.mdx',
      '  - verb: reaffirm\n    addressee: no one\n    object: the Plan of Action\n  - verb: condemn\n    addressee: no one\n    object: the recruitment of persons',
      '  - verb: condemn\n    addressee: no one\n    object: the recruitment of persons\n  - verb: reaffirm\n    addressee: no one\n    object: the Plan of Action',
    ),
    'a verb without strength': (files) => {
      edit(steps, 'verb: note', 'verb: agree on')(files);
      edit(steps, 'object: that data are scarce', 'object: two steps')(files);
    },
    'a promise addressed to somebody else': edit(note, 'States themselves', 'Member States'),
    'a demand addressed to nobody': edit(steps, 'Member States', 'no one'),
    'a position addressed to somebody': edit(fund, 'no one', 'Member States'),
  },
  'verbs-complete': {
    'a verb without entry': edit(
      'annotations/2017/1.mdx',
      '\n  - verb: condemn\n    addressee: no one\n    object: the recruitment of persons',
      '',
    ),
    'a verb of a subparagraph without entry': edit(steps, exploited, ''),
    'a second verb of the same form': edit(
      'declarations/2025.yaml',
      'for victims.',
      'for victims and will support them.',
    ),
  },
  'verb-limits': {
    'a limit left out': edit(
      'declarations/2025.yaml',
      'on exploitation;',
      'on exploitation, as appropriate;',
    ),
  },
  'clause-ties': {
    'a clause that does not exist': decide('2017-1-c3', '2025-1-c1'),
    'a clause of the other text': decide('2017-1-c1', '2017-1-c2'),
    'clauses of units that no row joins': decide('2017-1-c1', '2025-2-c1'),
  },
};

function decide(from: string, to: string): Change {
  return (files) => {
    const table = 'concordance/2017-2025.yaml';
    const entry = `  - { earlier: ${from}, later: ${to}, tied: true, because: They say the same. }`;
    files.set(table, `${files.get(table)}clauses:\n${entry}\n`);
  };
}
