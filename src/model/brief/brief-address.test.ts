import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBriefAddress, parseBriefAddress } from './brief-address.ts';

test.each([
  ['', [], 'un'],
  ['#2025/12', ['2025/12'], 'un'],
  ['#2025/12,2025/18/d,2017/8', ['2025/12', '2025/18/d', '2017/8'], 'un'],
  ['#2025/12&style=oscola', ['2025/12'], 'oscola'],
  ['#2025%2F12%2C2017/8', ['2025/12', '2017/8'], 'un'],
  ['#2025/12,,2025/12, 2017/8 ,', ['2025/12', '2017/8'], 'un'],
  ['#2025/12&style=harvard', ['2025/12'], 'un'],
  ['#&style=apa', [], 'apa'],
  ['#%E0%A4', ['%E0%A4'], 'un'],
] as const)('%s', (hash, units, style) =>
  expect(parseBriefAddress(hash)).toEqual({ units, style }),
);

test('what is written is read again, in the same order', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom('2025/12', '2025/18/d', '2017/8', '2017/11/b', '2021/3')),
      fc.constantFrom('un', 'apa', 'plain'),
      (units, style) => {
        expect(parseBriefAddress(`#${formatBriefAddress({ units, style })}`)).toEqual({
          units,
          style,
        });
      },
    ),
  ));
