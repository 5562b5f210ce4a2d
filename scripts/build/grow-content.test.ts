import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { growContent } from './grow-content.ts';

test('a small site becomes a large one of texts of earlier years, with their notes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'every-paragraph-'));
  try {
    for (const name of ['declarations', 'annotations'])
      await cp(join('content', name), join(folder, name), { recursive: true });
    const before = await readdir(join(folder, 'declarations'));
    expect(await growContent(folder, 60)).toBeGreaterThanOrEqual(60);
    const [name = ''] = (await readdir(join(folder, 'declarations'))).filter(
      (one) => !before.includes(one),
    );
    const id = name.replace('.yaml', '');
    const record = await readFile(join(folder, 'declarations', name), 'utf8');
    expect(record).toContain(`\nid: "${id}"\nsymbol: A/RES/${id}/1\n`);
    expect(record).toContain(`\nadopted: ${id}-`);
    expect(await readdir(join(folder, 'annotations', id))).not.toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
