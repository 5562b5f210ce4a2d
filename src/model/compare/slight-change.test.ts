import { expect, test } from 'vitest';
import { align, isKept, listRuns } from './alignment.ts';
import { findSlightChange } from './slight-change.ts';
import { tokenize } from '../word/token.ts';

test.each([
  ['Government acts', 'government acts', 'spelling'],
  ['to organise it', 'to organize it', 'spelling'],
  ['the labour centre', 'the labor center', 'spelling'],
  ['non prosecution of', 'non-prosecution of', 'spelling'],
  ['the victims’ home', 'the victims home', 'punctuation'],
  ['persons; and then', 'persons, and then', 'punctuation'],
  ['the legislations on', 'the legislation on', null],
  ['recognize that', 'underline that', null],
  ['not punished', 'punished', null],
])('“%s” to “%s” is %s', (before, after, expected) => {
  const steps = align(
    tokenize([{ locator: '2017/1', text: before }]),
    tokenize([{ locator: '2025/1', text: after }]),
  );
  const changed = listRuns(steps).filter((run) => !isKept(run));
  expect(changed.map(findSlightChange)).toContain(expected);
  expect(listRuns(steps).filter(isKept).map(findSlightChange)).not.toContain('punctuation');
});
