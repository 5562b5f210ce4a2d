import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findPackages } from './shipped-package.ts';

/** Where the licences of shipped code stand in the built site. */
export const licencesPath = 'licences.txt';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const modules = new Set<string>();

/**
 * Remembers which modules the bundler takes in, for pages and for workers.
 * @returns a plugin for Vite
 */
export function shippedModules() {
  return {
    name: 'shipped-modules',
    generateBundle(
      this: { environment?: { name: string } },
      _: unknown,
      bundle: Record<
        string,
        { type: string; modules?: Record<string, { renderedLength: number }> }
      >,
    ) {
      if (this.environment && this.environment.name !== 'client') return;
      for (const output of Object.values(bundle))
        for (const [id, { renderedLength }] of Object.entries(output.modules ?? {}))
          if (renderedLength > 0) modules.add(id);
    },
  };
}

/** Names every package whose code reaches readers, with its licence: found by what the bundler took in, not by a list. */
export function licences(): AstroIntegration {
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [shippedModules()] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const packages = await findPackages(root, [...modules]);
        const own = await readFile(join(root, 'LICENSE.md'), 'utf8');
        const parts = packages.map(
          ({ name, version, licence, text }) =>
            `${name} ${version}\nLicence: ${licence}\n\n${text.trim()}\n`,
        );
        const head = `Code of others in what is published: ${packages.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join(', ') || 'none'}.\n`;
        await writeFile(
          join(folder, licencesPath),
          [
            'Every Paragraph\n\n',
            own,
            '\n',
            ...[head, ...parts].map((part) => `${'-'.repeat(72)}\n${part}`),
          ].join(''),
        );
        logger.info(
          `code of ${packages.length} packages reaches readers: ${packages.map(({ name, licence }) => `${name} (${licence})`).join(', ')}`,
        );
      },
    },
  };
}
