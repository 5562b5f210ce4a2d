import { expect, test, vi } from 'vitest';
import { onceFor } from './once-for.ts';

test('an answer is worked out once for each object and each word, also if it is nothing', () => {
  const make = vi.fn((key: object | string) => (typeof key === 'string' ? undefined : 0));
  const ask = onceFor(make);
  const [one, other] = [{}, {}];
  expect([one, other, one, 'a', 'a', 'b'].map(ask)).toEqual([
    0,
    0,
    0,
    undefined,
    undefined,
    undefined,
  ]);
  expect(make.mock.calls).toEqual([[one], [other], ['a'], ['b']]);
});

test('an answer that fails is worked out again', () => {
  let tries = 0;
  const ask = onceFor((key: string) => {
    if (++tries === 1) throw new Error(key);
    return tries;
  });
  expect(() => ask('a')).toThrow('a');
  expect([ask('a'), ask('a')]).toEqual([2, 2]);
});

test('of two things the second is asked about within the first', () => {
  const make = vi.fn((a: string, b: string) => a + b);
  const ask = onceFor((a: string) => onceFor((b: string) => make(a, b)));
  expect([ask('a')('b'), ask('a')('b'), ask('b')('b')]).toEqual(['ab', 'ab', 'bb']);
  expect(make).toHaveBeenCalledTimes(2);
});
