import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import type { CopySet } from '../../model/offline/copy-set.ts';
import { packEdition } from '../../integrations/offline/pack-edition.ts';

/**
 * Copies a built site as another edition of itself: the same addresses, its own edition, and a mark at the end of every
 * page, style and script, so that what came from where can be told.
 * @returns its folder; `remove` deletes it
 */
export async function makeEdition(
  site: string,
  name: string,
  sets: readonly CopySet[] = [],
): Promise<{ folder: string; edition: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'every-paragraph-edition-'));
  await cp(site, folder, {
    recursive: true,
    filter: (path) => !/\.(epub|pdf|png)$|every-paragraph\.html$/.test(path),
  });
  const { edition: own } = JSON.parse(
    await readFile(join(site, 'offline/copy/latest.json'), 'utf8'),
  ) as { edition: string };
  const edition = createHash('sha256').update(name).digest('hex');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter(
    (one) => one.isFile() && /\.(html|css|js|json)$/.test(one.name),
  )) {
    const path = join(entry.parentPath, entry.name);
    const text = (await readFile(path, 'utf8'))
      .replaceAll(own, edition)
      .replaceAll(own.slice(0, 8), edition.slice(0, 8));
    const mark = entry.name.endsWith('.html')
      ? `<!--mark:${name}-->`
      : entry.name.endsWith('.json')
        ? ''
        : `\n/*mark:${name}*/`;
    // The worker that serves the copy is the same in every edition.
    await writeFile(
      path,
      /^(service|stop)-worker\.js$/.test(entry.name) ? await readFile(path) : text + mark,
    );
  }
  await packEdition(folder, edition, sets);
  return { folder, edition, remove: () => rm(folder, { recursive: true }) };
}
