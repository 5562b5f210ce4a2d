import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { receiveContent, takeContent, type HandedContent } from '../../content/handed-content.ts';
import { copySearch } from '../../model/offline/copy-manifest.ts';
import { mediaType } from '../../export/format/media-type.ts';
import { takeCopySets } from '../built/take-copy-sets.ts';
import { shippedModules } from '../host/licences.ts';
import { pagefindModule } from './pagefind-module.ts';
import { readContent } from './read-content.ts';
import { createCopySearch, createSearchFiles, type SearchFiles } from './search-files.ts';

const index = ({ corpus, bodies }: HandedContent) => createSearchFiles(corpus, bodies);

/** The search of the site and that of copies by declaration. */
async function indexAll(content: HandedContent): Promise<SearchFiles> {
  const [own, ofCopies] = await Promise.all([
    index(content),
    createCopySearch(content.corpus, content.bodies, takeCopySets()),
  ]);
  return new Map([...own, ...ofCopies]);
}

/** Pagefind in the build and while editing: the index is made of `content/`, and made again after an edit. */
export function search({ base }: { base: string }): AstroIntegration {
  let files: Promise<SearchFiles> | undefined;
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [pagefindModule()],
            worker: { plugins: () => [pagefindModule(), shippedModules()] },
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_, path) => {
          if (path.replaceAll('\\', '/').includes('/content/')) files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0]?.slice(base.replace(/\/?$/, '/').length);
          if (!path || !/^(search\/\w+\.json|pagefind\/.+)$/.test(path)) return next();
          files ??= readContent().then(index);
          files.then(
            (made) => {
              const file = made.get(path);
              if (!file) return next();
              response.setHeader('Content-Type', mediaType(path));
              response.setHeader('Cache-Control', 'no-store');
              response.end(file);
            },
            (error: unknown) => {
              files = undefined;
              next(error);
            },
          );
        });
      },
      'astro:build:start': () =>
        // Pagefind works in a process of its own, beside the pages.
        receiveContent((content) => {
          files = indexAll(content);
          // A fault is told behind the pages, where the files are asked for.
          files.catch(() => undefined);
        }),
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        // Files bear digests in their names: those of an earlier build would stay behind.
        for (const name of ['pagefind', copySearch])
          await rm(join(folder, name), { recursive: true, force: true });
        const made = await (files ?? indexAll(takeContent()));
        for (const [path, bytes] of made) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), bytes);
        }
        const size = [...made.values()].reduce((sum, { length }) => sum + length, 0);
        logger.info(`${made.size} files of ${Math.round(size / 1000)} kB for the search`);
      },
    },
  };
}
