import { describe, expect, test } from 'vitest';
import type { DefinitionRecord } from '../../schema/definition.ts';
import { createContent, createDeclaration } from '../../test/content-factory.ts';
import { buildCorpus } from './corpus.ts';
import { findDefinition, listDefinitionUses } from './definition-use.ts';

const element = (
  id: string,
  part: 'act' | 'means' | 'purpose',
  forms: string[],
): DefinitionRecord['elements'][number] => ({
  id,
  part,
  words: id,
  meaning: 'It means.',
  forms,
});

const definition: DefinitionRecord = {
  anchor: '2017/2',
  referredToBy: '2025/1',
  whyOnlyReferred: 'It gives no reason.',
  parts: [],
  provisions: [],
  elements: [
    element('recruitment', 'act', ['recruitment', 'recruit']),
    element('labour', 'purpose', ['forced labour', 'Forced Labour or services']),
    element('organs', 'purpose', ['removal of organs', 'organ-removal']),
  ],
};
const declarations = {
  '2017': createDeclaration('2017', [
    ['We condemn Forced\u00a0Labour, forced labour and recruitment.'],
    ['The recruitment of persons for forced labour.'],
    [
      'We act:',
      'Against forced labour or services;',
      'Against organ-removal; recruiters and recruitments are other words.',
    ],
  ]),
};

describe('listDefinitionUses', () => {
  const corpus = buildCorpus(createContent({ declarations, definitions: { definition } }));

  test('finds each element once a unit, by its first words as they stand, and not where the definition itself stands', () =>
    expect(
      listDefinitionUses(corpus).map(({ unit, element: { id }, words }) => [unit, id, words]),
    ).toEqual([
      ['2017/1', 'labour', 'Forced\u00a0Labour'],
      ['2017/1', 'recruitment', 'recruitment'],
      ['2017/3/a', 'labour', 'forced labour or services'],
      ['2017/3/b', 'organs', 'organ-removal'],
    ]));

  test('finds nothing while there is no definition', () => {
    const without = buildCorpus(createContent({ declarations }));
    expect(findDefinition(without)).toBeNull();
    expect(listDefinitionUses(without)).toEqual([]);
  });

  test('the definition is the one there is', () => expect(findDefinition(corpus)).toBe(definition));
});
