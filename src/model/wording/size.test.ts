import { expect, test } from 'vitest';
import { formatSize } from './size.ts';

test.each([
  [1, '1 kB'],
  [519_400, '519 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_409_000, '1.4 MB'],
])('%i bytes are %s', (bytes, size) => expect(formatSize(bytes)).toBe(size));
