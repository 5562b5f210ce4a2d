import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { afterBuild } from '../built/after-build.ts';
import { listBuiltFiles } from '../built/list-built-files.ts';
import { sumChoice } from '../../model/offline/copy-size.ts';
import { takeCopySets } from '../built/take-copy-sets.ts';
import { formatHostHeaders } from '../host/host-headers.ts';
import { packEdition } from './pack-edition.ts';

/**
 * Packs the built site for copies on readers' devices, and writes the headers that some hosts read from a file.
 * With OFFLINE_COPY=off in the environment no copy is offered, and copies that exist remove themselves.
 */
export function offlineEdition({
  edition,
  base,
}: {
  edition: string;
  base: string;
}): AstroIntegration {
  return afterBuild('offline-edition', async (folder, logger) => {
    const latest = await packEdition(folder, edition, takeCopySets());
    if (process.env['OFFLINE_COPY'] === 'off') {
      await copyFile(join(folder, 'stop-worker.js'), join(folder, 'service-worker.js'));
      await writeFile(join(folder, 'offline/copy/latest.json'), '{"form":0}');
      logger.warn('no copy is offered, and copies that exist remove themselves');
    } else
      for (const part of latest.parts ?? [null]) {
        const { files, download } = sumChoice(latest, part ? [part.declaration] : []);
        const held = part ? `${part.name} and what is common: ` : '';
        logger.info(
          `${held}${files} files can be kept offline, ${Math.round(download / 1024)} kB to fetch`,
        );
      }
    const paths = await listBuiltFiles(folder);
    await writeFile(join(folder, '_headers'), formatHostHeaders(paths, base));
  });
}
