import { expect, test } from 'vitest';
import { writeLink } from './svg-link.ts';

test('a link with words has its name once, one without twice', () => {
  expect(writeLink('/a/?b&c', 'unit', '1 < 2', '<text>1</text>')).toBe(
    '<a href="/a/?b&amp;c" class="unit"><title>1 &lt; 2</title><text>1</text></a>',
  );
  expect(writeLink('/a/', 'band', '1 < 2', '<path/>')).toBe(
    '<a href="/a/" class="band" aria-label="1 &lt; 2"><title>1 &lt; 2</title><path/></a>',
  );
});
