import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { afterBuild } from '../built/after-build.ts';
import { takeContent } from '../../content/handed-content.ts';
import { withoutScripts } from '../../export/copies/copied-site.ts';
import { isOnPaper, writePaper } from '../../export/copies/paper.ts';
import {
  listBuiltPages,
  readBuiltPage,
  readStyles,
  type CopySettings,
} from '../built/read-built-pages.ts';

/** Prints each declaration with its notes into `2025.pdf`, `2017.pdf`. Needs a Chromium, so it is a part of the build only when asked for. */
export function paper({ edition, base, site }: CopySettings): AstroIntegration {
  return afterBuild('paper', async (folder, logger) => {
    const { content } = takeContent().corpus;
    const pages = withoutScripts(await listBuiltPages(folder, base, new URL(site).origin));
    const dates = Object.values(content.annotations).map(({ reviewed }) => reviewed);
    const own = await readFile(new URL('../../styles/paper.css', import.meta.url), 'utf8');
    const { launchBrowser } = await import('../browser/launch-browser.ts');
    for (const { id, text } of Object.values(content.declarations)) {
      if (text !== 'held') continue;
      const printed = [...pages.pages.values()].filter(({ path }) => isOnPaper(path, id));
      const read = await Promise.all(printed.map((page) => readBuiltPage(folder, page)));
      const html = writePaper(pages, read, id, {
        edition: edition.slice(0, 8),
        style: `${await readStyles(folder, pages)}\n${own}`,
      });
      // A browser of its own for each, so that what is counted starts from nothing.
      const browser = await launchBrowser();
      try {
        const page = await browser.newPage({ javaScriptEnabled: false });
        await page.setContent(html);
        const pdf = await page.pdf({
          format: 'A4',
          tagged: true,
          outline: true,
          preferCSSPageSize: true,
        });
        const fixed = fixDates(pdf, dates.sort().at(-1) ?? '');
        await writeFile(join(folder, `${id}.pdf`), fixed);
        logger.info(`${id}.pdf, ${Math.round(fixed.length / 1000)} kB`);
      } finally {
        await browser.close();
      }
    }
  });
}

/** Puts the day of the content in the place of the moment of printing; both take up the same number of bytes. */
function fixDates(pdf: Buffer, day: string): Buffer {
  const text = pdf
    .toString('latin1')
    .replace(
      /\/(CreationDate|ModDate) \(D[:]\d{14}/g,
      (_, name: string) => `/${name} (D:${day.replaceAll('-', '')}000000`,
    );
  return Buffer.from(text, 'latin1');
}
