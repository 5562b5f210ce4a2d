import { describe, expect, test } from 'vitest';
import { listLimits } from './limit.ts';
import { listOperativeWords } from './operative-word.ts';
import { findSpans, listParts, placeVerb } from './place-verb.ts';

const text =
  'We commit to open schools and, as appropriate, to train teachers. We will train them and  seek to pay them.';

const cut = (verb: string, object: string, from = 0) => {
  const place = placeVerb(text, { verb, object }, from);
  const folded = text.replace(/\s+/g, ' ');
  return (
    place && [...place.verb, ...place.object].map(({ start, end }) => folded.slice(start, end))
  );
};

test('whole words are found behind the same letters in other words', () => {
  expect(findSpans('annex an anan An', 'an')).toEqual([
    { start: 6, end: 8 },
    { start: 14, end: 16 },
  ]);
});

describe('a verb and its object', () => {
  test.each([
    ['commit to open', 'schools', ['commit to open', 'schools']],
    ['commit … to train', 'teachers', ['commit', 'to train', 'teachers']],
    ['will … seek to pay', 'them [the teachers]', ['will', 'seek to pay', 'them']],
    ['Commit to open', 'schools … as appropriate', ['commit to open', 'schools', 'as appropriate']],
  ])('“%s” %s', (verb, object, parts) => {
    expect(cut(verb, object)).toEqual(parts);
  });

  test.each([
    ['a part of a word', 'commit to ope', 'schools'],
    ['another verb', 'promise', 'schools'],
    ['an object before its verb', 'will train', 'schools'],
    ['parts in another order', 'to train … commit', 'teachers'],
    ['an object in another order', 'commit to open', 'as appropriate … schools'],
  ])('are not found: %s', (_, verb, object) => {
    expect(cut(verb, object)).toBeNull();
  });

  test('stand where they are nearest, and not before the entry in front', () => {
    expect(
      placeVerb('We urge A to go. We urge B to stay.', { verb: 'urge', object: 'to stay' })?.verb,
    ).toEqual([{ start: 20, end: 24 }]);
    expect(cut('commit to open', 'schools', 20)).toBeNull();
  });

  test('are parted at the dots, without our words', () => {
    expect(listParts('their [the victims’] rights … and  duties')).toEqual([
      'their rights',
      'and duties',
    ]);
  });
});

describe('operative words', () => {
  const words = (sentence: string) => listOperativeWords(sentence).map(({ word }) => word);
  test('are found in order, by their whole word', () => {
    expect(
      words('We will note it, call upon States and stress the commitment, noting the will of all.'),
    ).toEqual(['will', 'note', 'call upon', 'stress', 'will']);
  });
  test('are none as nouns or with another subject', () => {
    expect(
      words('We evince our political will to help, upon request, for acts that they commit.'),
    ).toEqual(['evince']);
  });
});

test('limits are found each at its place', () => {
  expect(listLimits('As appropriate, and subject to law, and as appropriate.')).toEqual([
    'as appropriate',
    'as appropriate',
    'subject to',
  ]);
});
