import { expect, test } from 'vitest';
import { createPhraseFinder } from './create-phrase-finder.ts';

const find = createPhraseFinder([
  'We condemn trafficking in persons.',
  'We also  condemn\nit; “trafficking in persons” is a crime (2017).',
  'States’ own efforts, para. 18 (d).',
]);

test.each<[string, number[]]>([
  ['trafficking in persons', [0, 1]],
  ['Trafficking in persons', [0, 1]],
  ['trafficking in person', []],
  ['also condemn it', [1]],
  ['crime (2017)', [1]],
  ['States’ own', [2]],
  ['18 (d)', [2]],
  ['condemn Trafficking', []],
  ['words of no text', []],
  ['—', []],
])('“%s” stands in %j', (phrase, texts) => expect(find(phrase)).toEqual(texts));
