import { expect, test } from 'vitest';
import { fillCopyList } from './copy-list.ts';

const page =
  '<ul> <li data-copy-file="a.epub"> <a href="/a.epub">A</a> <small data-size></small> </li><li data-copy-file="b.pdf"> <a href="/b.pdf">B</a> <small data-size></small> </li><li data-copy-file="SHA256SUMS"> <a>S</a> <small data-size></small> </li> </ul>';

test('copies that were made get their size, those that were not are taken out', async () => {
  const filled = await fillCopyList(page, async (file) => (file === 'a.epub' ? 519_400 : null));
  expect(filled).toBe(
    '<ul> <li> <a href="/a.epub">A</a> <small>519 kB</small> </li><li> <a>S</a>  </li> </ul>',
  );
});
