const filler = Array.from({ length: 13 }, (_, index) => `Sentence ${index} has five words.`).join(
  ' ',
);

/** An annotation of a paragraph; `more` is YAML for its front matter. */
function annotate(
  heading: string,
  verbs: string,
  topics: string,
  restsOn: string,
  note: string,
  more = '',
): string {
  return `---
heading: ${heading}
summary: States say something.
verbs:
${verbs}
topics: [${topics}]
restsOn: [${restsOn}]
${more}reviewed: "2026-01-01"
---
${note}

${filler}
`;
}

/** A figure of the report; `by` says in YAML who counts, `more` what else there is. */
function count(title: string, by: string, more: string): string {
  return `title: ${title}
source: report
${by}
words: 40 per cent
sentence: Ann Speaker said "we must act now" and counted 40 per cent of cases.
inQuotationMarks: false
value: 40
bound: exactly
unit: per cent
measures: cases
of: not given
year: not given
subject: cases
namedSource: null
${more}`;
}

function identify(year: string): string {
  return `declaration:
  symbol: A/RES/${Number(year) - 1945}/1
  annex: false
  title: Political declaration of ${year}
  adopted: "${year}-09-27"
  manner: by consensus
  adoptionRestsOn: [source/report]
notOfRecord: []
repairs: []
`;
}

/** Every other file of the content folder, as an editor writes it. */
export const minimalRecords = {
  'transcriptions/2017.repairs.yaml': identify('2017'),
  'transcriptions/2025.repairs.yaml': identify('2025'),
  'declarations/2021.yaml': `text: not-held
id: "2021"
symbol: A/RES/76/7
annex: true
title: Political declaration of 2021
adopted: "2021-11-22"
manner: without a vote
adoptionRestsOn: [source/report]
paragraphCount: 4
`,
  'statistics-exclusions.yaml': `exclusions:
  - source: report
    words: The report ends
    occurrences: 1
    because: It counts nothing.
`,
  'annotations/2017/1.mdx': annotate(
    'Plan and meaning',
    '  - verb: reaffirm\n    addressee: no one\n    object: the Plan of Action\n  - verb: condemn\n    addressee: no one\n    object: the recruitment of persons',
    'plan, people',
    '2017/1, 2025/1',
    'It says “the recruitment of persons”; see [paragraph 1](2025/1).',
  ),
  'annotations/2017/2.mdx': annotate(
    'Money for victims',
    '  - verb: support\n    addressee: no one\n    object: the trust fund for victims',
    'people',
    '2017/2',
    'The fund.',
  ),
  'annotations/2025/1.mdx': annotate(
    'Plan and children',
    '  - verb: welcome\n    addressee: no one\n    object: the Plan of Action\n  - verb: commit to prevent\n    addressee: States themselves\n    object: the recruitment of children',
    'plan',
    '2025/1, 2025/fn-1, source/report, statement/2025/ann-speaker, instrument/plan',
    '“We welcome the Plan of Action” ([footnote 1](2025/fn-1)) has, as the report says, “A closing word”.',
  ),
  'annotations/2025/2.mdx': annotate(
    'Fund for victims',
    '  - verb: support\n    addressee: no one\n    object: the trust fund for victims',
    'people',
    '2025/2',
    'The fund.',
  ),
  'annotations/2025/3.mdx': annotate(
    'Data on trafficking',
    '  - verb: note\n    addressee: no one\n    object: that data are scarce\n  - verb: urge\n    addressee: Member States\n    object: to collect data on exploitation\n    letter: a\n  - verb: take note of\n    addressee: no one\n    object: the need to share those data\n    letter: b',
    'data',
    '2025/3',
    'Two steps, [(a)](2025/3/a) and [(b)](2025/3/b).',
    'subparagraphs:\n  - letter: a\n    summary: States are urged to collect data.\n    topics: [data]\n  - letter: b\n    summary: Data should be shared.\n',
  ),
  'topics/data.yaml': 'title: Data\nsentence: Numbers.\naliases: [statistics]\n',
  'topics/people.yaml': 'title: People\nsentence: Persons.\naliases: [survivors]\n',
  'topics/plan.yaml': 'title: Plan of Action\nsentence: The plan.\naliases: [roadmap]\n',
  'facts/adoption.yaml': 'fact: An editorial calls it "a quiet day".\npublication: A publication\n',
  'instruments/plan.yaml': `title: Plan of Action
short: Plan
symbol: null
kind: plan of action
adopted: null
sentence: A plan.
official: https://example.org/plan
citedAs: [Resolution 64/293]
namedAs: [Plan of Action]
restsOn: [2017/1]
`,
  'meetings/2025.yaml': `declaration: "2025"
title: The meeting
from: 2025-09-27
to: 2025-09-27
place: null
president: A president
source: report
report: The report
description: A meeting.
parts: [{ id: opening, title: Opening }]
restsOn: [source/report]
`,
  'speakers/ann-speaker.yaml': 'name: Ann Speaker\nkind: person\n',
  'speakers/ruritania.yaml': 'name: Ruritania\nkind: delegation\n',
  'statements/2025/ann-speaker.yaml': `speaker: ann-speaker
declaration: "2025"
meeting: "2025"
role: null
onBehalfOf: null
part: opening
source: report
order: 1
retelling: She calls for action.
quotes:
  - words: we must act now
topics:
  - topic: plan
    basis: inferred
    because: The plan is what is to be done.
bearsOn:
  - unit: 2025/1
    basis: inferred
    because: She asks for what paragraph 1 promises.
`,
  'positions/2025/ruritania.yaml': `state: Ruritania
declaration: "2025"
kind: dissociation
summary: Ruritania stands apart.
reports:
  - from: fact/adoption
    retelling: It is reported.
    quotes:
      - words: a quiet day
    opinion: false
units:
  - unit: 2025/3/a
    nature: view
    basis: inferred
    because: The report names the collecting of data.
`,
  'statistics/cases.yaml': count(
    'Ann Speaker counts cases',
    'statement: 2025/ann-speaker\nvoice: null',
    `comparableWith: []
notComparableWith:
  - id: echo
    because: The one is a share, the other an echo.
speaksTo:
  - unit: 2025/3
    basis: inferred
    because: Paragraph 3 is about data on cases.
notCharted: null
`,
  ),
  'statistics/echo.yaml': count(
    'The report counts cases',
    'statement: null\nvoice: the report',
    'retold: It is told.\ntestimony: true\nnotCharted: It is testimony.\n',
  ),
  'charts/cases.yaml': `kind: shares
order: 1
subject: Cases
title: Ann Speaker counts 40 per cent of cases
summary: One share, drawn against its own whole.
panels:
  - figure: cases
    label: cases
`,
  'glossary/take-note.yaml': 'term: take note of\nforms: [take note of]\nmeaning: To mention.\n',
  'glossary/chapeau.yaml': 'term: chapeau\nforms: []\nmeaning: The words before a list.\n',
  'corrections/2026.yaml':
    'corrections:\n  - {id: one, date: 2026-01-02, concerns: 2025/1, part: note, was: a, is: b, found: c}\n',
  'references/2025.yaml': `references:
  - unit: 2025/3/b
    words: those data
    to: [2025/3/a]
    because: Subparagraph (a) speaks of “data on exploitation”.
`,
  'concordance/2017-2025.yaml': `from: "2017"
to: "2025"
rows:
  - from: [2017/1]
    to: [2025/1]
    relation: revised
    because: The words “the recruitment of” stay.
  - from: [2017/2]
    to: [2025/2]
    relation: identical
    because: The same words from start to end.
  - from: []
    to: [2025/3, 2025/3/a, 2025/3/b]
    relation: new
    because: Nothing in 2017 is about data.
`,
  'changes/2017-2025.yaml': `from: "2017"
to: "2025"
lost:
  - { unit: 2017/1, words: condemn, says: A strong word. }
gained:
  - { unit: 2025/3, words: data are scarce, says: A new subject. }
`,
  'word-index.yaml': `entries:
  - { term: child, also: [youth], reason: Readers ask about children. }
  - { term: survivor, reason: Readers ask about survivors. }
`,
  'definition.yaml': `anchor: 2017/1
referredToBy: 2025/1
whyOnlyReferred: It gives no reason.
parts:
  - { id: act, title: Act, explanation: What is done. }
  - { id: means, title: Means, explanation: How it is done. }
  - { id: purpose, title: Purpose, explanation: What for. }
elements:
  - id: recruitment
    part: act
    words: recruitment
    meaning: Winning over.
    forms: [recruitment]
  - id: fraud
    part: means
    words: fraud
    meaning: Deceit.
    forms: [fraud]
  - id: exploitation
    part: purpose
    words: exploitation
    meaning: Use.
    forms: [exploitation]
provisions: []
`,
} as const;
