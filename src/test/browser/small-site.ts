import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { packEdition } from '../../integrations/offline/pack-edition.ts';
import type { CopySet } from '../../model/offline/copy-set.ts';
import type { LatestCopy } from '../../model/offline/copy-manifest.ts';

/** What a copy needs to work, and the pages that tests of it open. */
const needed =
  /^(assets|search|pagefind)\/|^(index|404|offline\/index|about\/index|20(17|25)\/\d+\/index)\.html$|^[^/]+\.(js|svg|webmanifest)$|^offline\/copy\/latest\.json$/;

/**
 * A site of a tenth of the pages, packed like the whole: how a copy is made, cut, renewed and repaired does not depend on how much it holds.
 * @param site the whole built site
 * @param sets the declarations among which readers choose; none for a copy of everything
 * @returns its folder; `remove` deletes it
 */
export async function makeSmallSite(
  site: string,
  sets: readonly CopySet[] = [],
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'every-paragraph-small-'));
  await cp(site, folder, {
    recursive: true,
    filter: (path) =>
      !/\.[^/\\]+$/.test(path) || needed.test(relative(site, path).replaceAll('\\', '/')),
  });
  const latest = await readFile(join(folder, 'offline/copy/latest.json'), 'utf8');
  await packEdition(folder, (JSON.parse(latest) as LatestCopy).edition, sets);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
