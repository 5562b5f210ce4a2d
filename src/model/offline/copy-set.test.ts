import { describe, expect, test } from 'vitest';
import { findOwners, isInSet, listCopyFiles, listCopySets, mostTogether } from './copy-set.ts';

const many = ['1990', '1995', '2000', 'a-res-64-293', '2017', '2025'];
const sets = listCopySets(many, ['2017', '2025']);
const find = (id: string) => {
  const set = sets.find((one) => one.id === id);
  if (!set) throw new Error(`There is no set of ${id}.`);
  return set;
};

describe('the sets copies are made of', () => {
  test('are one of all texts up to the limit', () => {
    const held = many.slice(0, mostTogether);
    const [set, ...others] = listCopySets(held, []);
    expect(set).toEqual({ id: null, declarations: held, held, compared: [] });
    expect(others).toEqual([]);
    expect(set && listCopyFiles(set, 'html')).toEqual(['every-paragraph.html']);
  });

  test('are one of each above it, the newest first', () => {
    expect(sets.map(({ id, declarations }) => [id, ...declarations])).toEqual(
      [...many].reverse().map((id) => [id, id]),
    );
  });

  test('the newest answers at the address that once held all, no other does', () => {
    expect(listCopyFiles(find('2025'), 'epub')).toEqual([
      'every-paragraph/2025.epub',
      'every-paragraph.epub',
    ]);
    expect(listCopyFiles(find('2017'), 'html')).toEqual(['every-paragraph/2017.html']);
  });
});

describe('a page belongs to', () => {
  test.each<[string, readonly string[] | null]>([
    ['/2025/', ['2025']],
    ['/2025/12/', ['2025']],
    ['2025.json', ['2025']],
    ['2025/12/index.html', ['2025']],
    ['/a-res-64-293/annex-2/5/', ['a-res-64-293']],
    ['/statements/2025/guy-ryder/', ['2025']],
    ['/meetings/2017/', ['2017']],
    ['/compare/', ['2017', '2025']],
    ['/compare/reasons/', ['2017', '2025']],
    ['/compare/2000-a-res-64-293/', ['2000', 'a-res-64-293']],
    // Of a text that is not held there is a record, in every copy.
    ['/2021/', []],
    ['/statements/2021/somebody/', []],
    ['/', []],
    ['/topics/children/', []],
    ['/statements/', []],
    ['data/index.html', []],
    ['search/text.json', []],
    ['check/ground.json', []],
    ['assets/page.css', []],
    ['offline/search/2025/pagefind-entry.json', []],
    ['/commitments/', ['2017', '2025']],
    ['/commitments.md', ['2017', '2025']],
    ['/commitments/1990/', ['1990']],
    ['/commitments/a-res-64-293.md', ['a-res-64-293']],
    ['/compare/words/', null],
    ['commitments.csv', null],
    ['corpus.json', null],
    ['data/units.csv', null],
    ['concordance/2017-2025.json', null],
  ])('%s: %j', (path, owners) => expect(findOwners(path, find('2025'))).toEqual(owners));
});

test.each<[string, string | null, boolean]>([
  ['/2025/12/', '2025', true],
  ['/2025/12/', '2017', false],
  ['/compare/', '2017', true],
  ['/compare/', '1990', false],
  ['/compare/1990-1995/', '1990', true],
  ['/compare/1990-1995/', '1995', true],
  ['/compare/1990-1995/', '2000', false],
  ['/topics/children/', '1990', true],
  ['/commitments/', '2025', true],
  ['/commitments/', '1990', false],
  ['/compare/words/', '2025', false],
])('%s is in the copy of %s: %s', (path, id, is) => expect(isInSet(path, find(id ?? ''))).toBe(is));

test('the copy of all holds every page', () => {
  const [all] = listCopySets(['2017', '2025'], ['2017', '2025']);
  for (const path of ['/2025/12/', '/compare/words/', 'corpus.json'])
    expect(all && isInSet(path, all)).toBe(true);
});
