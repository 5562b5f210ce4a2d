import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toIcon, toIconPng } from '../../export/picture/icon.ts';

/** Width of each picture by the name of its file. */
const pictures: Readonly<Record<string, number>> = {
  'apple-touch-icon.png': 180,
  'icons/192.png': 192,
  'icons/512.png': 512,
};

/** Makes the icon of the site, which is drawn once as SVG, in the forms that systems ask for. */
export function icons(): AstroIntegration {
  return {
    name: 'icons',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const drawing = await readFile(join(folder, 'favicon.svg'));
        await mkdir(join(folder, 'icons'), { recursive: true });
        for (const [name, width] of Object.entries(pictures))
          await writeFile(join(folder, name), await toIconPng(drawing, width));
        await writeFile(join(folder, 'favicon.ico'), await toIcon(drawing));
        logger.info(`${Object.keys(pictures).length} icons and favicon.ico`);
      },
    },
  };
}
