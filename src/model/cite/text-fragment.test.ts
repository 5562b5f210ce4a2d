import { expect, test } from 'vitest';
import { formatTextFragment, markSign } from './text-fragment.ts';

const decode = (fragment: string) =>
  fragment
    .replace(/^:~:text=/, '')
    .split(',')
    .map((part) => decodeURIComponent(part));
const many = 'one two three four five six seven eight nine ten eleven twelve thirteen';

test.each([
  [
    'a phrase at the start',
    '',
    'We express solidarity',
    ' with victims',
    ['We express solidarity'],
  ],
  [
    'words before it say which phrase is meant',
    'for victims and survivors, we ',
    'call for',
    ' full respect',
    ['and survivors, we-', 'call for'],
  ],
  [
    'half a word grows to a whole one',
    'of chan',
    'ge in the gl',
    'obal fight',
    ['of-', 'change in the global'],
  ],
  [
    'blanks at the edges are no part of it',
    'agents of',
    ' change ',
    'in the',
    ['agents of-', 'change'],
  ],
  ['white space folds', '', 'of\n   change', '', ['of change']],
  [
    'long words have a start and an end',
    '',
    many,
    '',
    ['one two three four five six', 'eight nine ten eleven twelve thirteen'],
  ],
  [
    'words on two sides of a mark',
    `Plan${markSign}, in `,
    `Persons,${markSign} reaffirm our`,
    ' commitments',
    [', in-', 'Persons,', 'reaffirm our'],
  ],
  [
    'the mark before it is no part of the words before',
    `Persons,${markSign} `,
    'reaffirm',
    ' our',
    ['reaffirm'],
  ],
  [
    'commas, hyphens and ampersands are written as signs',
    '',
    'victim-centred, A & B',
    '',
    ['victim-centred, A & B'],
  ],
] as const)('%s', (_, before, selected, after, parts) => {
  expect(decode(formatTextFragment({ before, selected, after }))).toEqual(parts);
});

test('signs that part the directive are encoded in the words', () =>
  expect(formatTextFragment({ before: '', selected: 'a-b, c', after: '' })).toBe(
    ':~:text=a%2Db%2C%20c',
  ));

test.each(['', '   ', markSign, ' — '])('“%s” is no selection', (selected) =>
  expect(formatTextFragment({ before: ' ', selected, after: ' ' })).toBe(''),
);
