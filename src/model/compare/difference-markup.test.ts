import { expect, test } from 'vitest';
import { compareTexts } from './difference.ts';
import {
  countChanges,
  formatChanges,
  listMarkedTexts,
  type MarkedText,
} from './difference-markup.ts';
import { foldWhiteSpace } from '../text/digest.ts';

const compare = (before: string, after: string) =>
  compareTexts([{ locator: '2017/1', text: before }], [{ locator: '2025/1', text: after }]);
const write = (texts: readonly MarkedText[], left: MarkedText['element'] = null) =>
  foldWhiteSpace(
    texts
      .map(({ lead, text, element }) => lead + (element !== null && element === left ? '' : text))
      .join(''),
  );

test('a change stands without the blank before it, unless a sign follows', () => {
  const show = (before: string, after: string) =>
    listMarkedTexts(compare(before, after), 'both')
      .map(({ element, lead, text }) => (element ? `${lead}<${element}>${text}` : lead + text))
      .join('|');
  expect(show('to fight it', 'to prevent and fight it')).toBe('to| <ins>prevent and| fight it');
  expect(show('old measures, of course', 'old measures now, of course')).toBe(
    'old measures|<ins> now|, of course',
  );
  expect(show('a big house stands', 'a small house stands')).toBe(
    'a| <del>big| <ins>small| house stands',
  );
});

test('each side shows its own text only', () => {
  const difference = compare('a big house stands', 'a small house stands');
  expect(listMarkedTexts(difference, 'before').map(({ element }) => element)).toEqual([
    null,
    'del',
    null,
  ]);
  expect(listMarkedTexts(difference, 'after').map(({ element }) => element)).toEqual([
    null,
    'ins',
    null,
  ]);
});

test('the end of moved words is named once in a change, and not at all between two units', () => {
  const away = {
    locator: '2025/2',
    text: 'including regional mechanisms here, private sector media there',
  };
  const difference = compareTexts(
    [
      {
        locator: '2017/1',
        text: 'We act, including regional mechanisms and the private sector media. Nobody else speaks.',
      },
    ],
    [{ locator: '2025/1', text: 'We act. Nobody else speaks.' }],
    { after: [away] },
  );
  const moved = listMarkedTexts(difference, 'both').filter(({ kind }) => kind === 'moved');
  expect(moved.map(({ text, end }) => [text.trim(), end])).toEqual([
    ['including regional mechanisms', null],
    ['private sector media', '2025/2'],
  ]);
});

test('the text without insertions is the earlier, without deletions the later, with white space folded', () => {
  const [earlier, later] = [
    'It violates human rights and fundamental freedoms, is a  crime and a threat to the dignity of every victim',
    'It is a crime and a threat to the  dignity of every victim, an abuse of human rights and fundamental freedoms',
  ] as const;
  const difference = compare(earlier, later);
  const both = listMarkedTexts(difference, 'both');
  expect(both.map(({ kind }) => kind)).toContain('moved');
  const [before, after] = [earlier, later].map(foldWhiteSpace);
  expect(write(both, 'ins')).toBe(before);
  expect(write(both, 'del')).toBe(after);
  expect(write(listMarkedTexts(difference, 'before'))).toBe(before);
  expect(write(listMarkedTexts(difference, 'after'))).toBe(after);
});

test('changes are counted by kind; words that replace others are one change', () => {
  const { pieces } = compare(
    'States parties act on big old crimes',
    'States Parties act on small old crimes today',
  );
  expect(countChanges(pieces)).toEqual({ substance: 2, moved: 0, slight: 1 });
  expect(formatChanges({ substance: 2, moved: 0, slight: 1 })).toBe(
    '2 changes of substance, 1 slight',
  );
  expect(formatChanges({ substance: 1, moved: 3, slight: 0 })).toBe(
    '1 change of substance, 3 moved',
  );
});
