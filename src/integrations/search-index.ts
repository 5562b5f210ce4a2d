import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readContentFolder } from '../content-folder.ts';
import { buildCorpus } from '../model/corpus.ts';
import { listSearchRecords } from '../model/search-record.ts';

/** Builds the search index from `content/`: written beside the built pages, kept in memory in editing mode. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const target = fileURLToPath(new URL('pagefind/', dir));
        await rm(target, { recursive: true, force: true });
        const { index, count } = await buildIndex();
        checked(await index.writeFiles({ outputPath: target }), 'write the index');
        await close();
        logger.info(`${count} entries can be found`);
      },
      'astro:server:setup': ({ server }) => {
        const files = buildIndex().then(async ({ index }) => {
          const { files } = checked(await index.getFiles(), 'read the index');
          await close();
          return new Map(files.map(({ path, content }) => [path, content]));
        });
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
          if (path === undefined) return next();
          files.then((all) => {
            const content = all.get(path);
            if (!content) return next();
            response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
            response.end(content);
          }, next);
        });
      },
    },
  };
}

async function buildIndex(): Promise<{ index: PagefindIndex; count: number }> {
  const { content } = await readContentFolder(fileURLToPath(new URL('../../content', import.meta.url)));
  const records = listSearchRecords(buildCorpus(content));
  const { index } = checked(
    // Few shared files for what a result shows: a poor line pays for requests more than for bytes.
    await createIndex({ forceLanguage: 'en', includeCharacters: '/', maxFragments: 3 }),
    'start',
  );
  if (!index) throw new Error('The search index could not be started, and no reason was given.');
  for (const { path, title, content: text, declaration, heading } of records)
    checked(
      await index.addCustomRecord({
        url: path,
        content: text,
        language: 'en',
        meta: { title, heading },
        filters: { declaration: [declaration] },
      }),
      `take in ${path}`,
    );
  return { index, count: records.length };
}

function checked<T extends { errors: string[] }>(answer: T, step: string): T {
  if (answer.errors.length > 0)
    throw new Error(`The search index could not ${step}: ${answer.errors.join('; ')}`);
  return answer;
}
