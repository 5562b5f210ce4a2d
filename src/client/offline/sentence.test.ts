import { describe, expect, test } from 'vitest';
import type { CopyCondition, KeptCopy } from './condition.ts';
import { describeCopy, findChoice } from './sentence.ts';

const offer = {
  form: 1,
  edition: 'b'.repeat(64),
  id: 'new',
  files: 400,
  download: 1_080_000,
  stored: 3_700_000,
} as const;
const kept = (id: string, faults: string[] = []): KeptCopy => ({
  id,
  edition: 'a'.repeat(64),
  files: 400,
  kept: [],
  faults,
});
const nothing: CopyCondition = {
  offer,
  shown: null,
  waiting: null,
  begun: null,
  choice: [],
  ruin: false,
};

describe('what the panel says and offers', () => {
  test.each<[string, Partial<CopyCondition>, RegExp, string[]]>([
    [
      'nothing kept',
      {},
      /^No copy is kept on this device\. A copy is 1\.1 MB to fetch and takes 3\.7 MB on the device: 400 files\.$/,
      ['keep'],
    ],
    [
      'nothing kept, no network',
      { offer: 'unreachable' },
      /^No copy .* The site cannot be reached now\.$/,
      [],
    ],
    ['copies are stopped', { offer: 'none' }, /The site offers no copy now\.$/, []],
    [
      'begun',
      { begun: { id: 'new', kept: 120 } },
      /^A copy was begun and is not complete: 120 of 400 files are here\. They are not used until all are\.$/,
      ['resume', 'remove'],
    ],
    [
      'begun, then a newer edition',
      { begun: { id: 'old', kept: 120 } },
      /newer edition since; what was begun of the older one will be dropped/,
      ['fetch', 'remove'],
    ],
    [
      'complete',
      { shown: kept('new') },
      /^Complete, edition aaaaaaaa, 400 of 400 files\. Each file has just been read/,
      ['remove'],
    ],
    ['complete, no network', { shown: kept('new'), offer: 'unreachable' }, /^Complete/, ['remove']],
    [
      'damaged',
      { shown: kept('new', ['a', 'b', 'c', 'd']) },
      /damaged: edition aaaaaaaa, 4 of 400 files are missing or changed \(a, b, c and 1 more\)/,
      ['repair', 'remove'],
    ],
    [
      'damaged, no network',
      { shown: kept('new', ['a']), offer: 'unreachable' },
      /can be repaired with a connection/,
      ['remove'],
    ],
    [
      'damaged, another edition on the site',
      { shown: kept('old', ['a']) },
      /can no longer be fetched\. A new edition is out/,
      ['fetch', 'remove'],
    ],
    [
      'a new edition is out',
      { shown: kept('old') },
      /^Complete, edition aaaaaaaa.* A new edition is out: bbbbbbbb\. .* until the new edition is here whole and you choose/,
      ['fetch', 'remove'],
    ],
    [
      'a new edition waits',
      { shown: kept('old'), waiting: kept('new') },
      /It is not shown until you say so/,
      ['show', 'remove'],
    ],
    [
      'a waiting edition was damaged',
      { shown: kept('old'), waiting: kept('new', ['a']) },
      /not complete: 399 of 400 files/,
      ['resume', 'remove'],
    ],
    ['its list was deleted', { ruin: true }, /broken: the list of its files is gone/, ['remove']],
  ])('%s', (_, condition, words, actions) => {
    const report = describeCopy({ ...nothing, ...condition });
    expect(report.sentences.join(' ')).toMatch(words);
    expect(Object.keys(report.actions)).toEqual(actions);
  });
});

describe('where readers choose among declarations', () => {
  const part = (declaration: string) => ({
    declaration,
    name: declaration,
    id: `list-${declaration}`,
    files: 100,
    download: 500_000,
    stored: 900_000,
  });
  const chosen: CopyCondition = {
    ...nothing,
    offer: { ...offer, form: 2, parts: ['2025', '2017', '1990'].map(part) },
  };
  const shown: KeptCopy = { ...kept('new'), kept: ['2017'] };

  test.each<[string, Partial<CopyCondition>, RegExp, string[]]>([
    [
      'nothing kept',
      {},
      /^No copy is kept on this device\. Choose the declarations it is to hold/,
      ['keep'],
    ],
    [
      'begun',
      { begun: { id: 'new', kept: 120 }, choice: ['2025', '2017'] },
      /120 of 600 files are here/,
      ['resume', 'remove'],
    ],
    [
      'complete',
      { shown, choice: ['2017'] },
      /It holds what is common to all texts and the declaration of 2017;/,
      ['change', 'remove'],
    ],
    [
      'one is missing',
      { shown, choice: ['2017', '1990'] },
      /Chosen too, and not here whole: the declaration of 1990\./,
      ['change', 'remove'],
    ],
    [
      'a new edition',
      { shown: { ...shown, id: 'old' }, choice: ['2017'] },
      /A new edition is out: bbbbbbbb\./,
      ['fetch', 'remove'],
    ],
    ['no network', { shown, choice: ['2017'], offer: 'unreachable' }, /^Complete/, ['remove']],
  ])('%s', (_, more, words, actions) => {
    const { sentences, actions: found } = describeCopy({ ...chosen, ...more });
    expect(sentences.join(' ')).toMatch(words);
    expect(Object.keys(found)).toEqual(actions);
  });

  test.each<[string, Partial<CopyCondition>, string[]]>([
    ['the newest at first', {}, ['2025']],
    [
      'what was chosen before, in any edition',
      { shown: { ...shown, id: 'old' }, choice: ['1990', '2017'] },
      ['2017', '1990'],
    ],
    [
      'all where everything was kept before',
      { shown: { ...kept('old'), kept: [] } },
      ['2025', '2017', '1990'],
    ],
    ['nothing that is no longer there', { choice: ['1899'] }, ['2025']],
    ['none if there is no choice', { offer }, []],
  ])('ticks %s', (_, more, choice) => expect(findChoice({ ...chosen, ...more })).toEqual(choice));
});
