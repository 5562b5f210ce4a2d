import { expect, test } from 'vitest';
import { tidyAddress } from './tidy-address.ts';

test.each([
  ['/2025/12/)', '/2025/12/'],
  ['/2025/12).', '/2025/12/'],
  ['/2025/12/%22', '/2025/12/'],
  ['/2025/12,', '/2025/12/'],
  ['/2025//12', '/2025/12/'],
  ['/Topics/Organ-Removal', '/topics/organ-removal/'],
  ['/A/RES/80/9/', '/a/res/80/9/'],
  ['/2025/12.JSON', '/2025/12.json'],
  // A lone percent sign cannot be decoded.
  ['/12%A/', '/12%a/'],
  ['/', '/'],
])('%s is %s', (path, tidy) => {
  expect(tidyAddress(path, '/').tidy).toBe(tidy);
  expect(tidyAddress(`/texts${path}`, '/texts/').tidy).toBe(tidy);
});

test('the folders above are named from below', () =>
  expect(tidyAddress('/statements/2025/nobody/', '/').parents).toEqual([
    '/statements/2025/',
    '/statements/',
  ]));
