import type { AuditRule } from '../rule/rule.ts';

const textFile = /\.(html|json|txt|md|csv|xml|bib|ris|svg|css|js|webmanifest)$/;
const ownMachine = /\b(localhost|127\.0\.0\.1)\b|preview\.invalid/;

/**
 * A build without a public address says so on every page, to readers and to search engines; a published one says it nowhere,
 * and no file of it names an address that only the builder can open.
 */
export const preview: AuditRule = {
  name: 'preview',
  check: async (site) => {
    const pages = site.pages.filter(({ html }) => html.includes('<footer'));
    const isMarked = ({ html }: (typeof pages)[number]) =>
      /<meta name="robots" content="noindex/.test(html) && html.includes('<strong>Preview.');
    const marked = pages.filter(isMarked);
    const robots = site.files.has('/robots.txt') ? String(await site.read('/robots.txt')) : '';
    const isPreview = marked.length > 0;
    const fault = (file: string, message: string) => ({
      rule: 'preview',
      file,
      line: null,
      message,
      hint: 'See src/integrations/settings/site-address.ts and src/layouts/Base.astro.',
    });
    if (isPreview)
      return {
        issues: [
          ...pages
            .filter((page) => !isMarked(page))
            .map(({ file }) => fault(file, 'does not say that it is a preview')),
          ...(/^Disallow: \/$/m.test(robots)
            ? []
            : [fault('robots.txt', 'lets search engines into a preview')]),
        ],
        summary: `a preview: ${marked.length}/${pages.length} pages say so`,
      };
    const files = [...site.files].filter((file) => textFile.test(file));
    const texts = await Promise.all(
      files.map(async (file) => [file, String(await site.read(file))] as const),
    );
    const issues = texts.flatMap(([file, text]) => {
      const found = ownMachine.exec(text)?.[0];
      return found ? [fault(file, `names ${found}, which no reader can open`)] : [];
    });
    return {
      issues,
      summary: `published: ${files.length} files, ${issues.length} of them with an address that no reader can open`,
    };
  },
};
