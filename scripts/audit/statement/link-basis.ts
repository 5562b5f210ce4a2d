import { readTable } from '../dataset/read-table.ts';
import { isRedirect, type BuiltSite } from '../rule/built-site.ts';
import type { HtmlElement } from '../rule/html-tree.ts';
import { createRule, type Fault } from '../rule/rule.ts';

/** Keys of JSON files, and columns of tables with several in a cell, in which links from statements, positions and figures stand. */
const linkKeys = new Set(['bearsOn', 'speaksTo']);

/** No link from a statement, position or figure to a unit, or from a statement to a topic, is shown without its basis: in pages, JSON and CSV. */
export const linkBasis = createRule({
  name: 'link-basis',
  hint: 'Show with each link whether the source makes it or the editors do, and why.',
  check: async (site, fault) => {
    const seen = { pages: 0, json: 0, csv: 0 };
    for (const page of site.pages.filter((one) => !isRedirect(one)))
      for (const block of listLinkBlocks(page.path, page.root, site.base)) {
        seen.pages++;
        if (!hasBasis(block))
          fault(page.file, `a link without its basis: “${fold(block.text())}”`, {
            line: block.line,
          });
      }
    for (const file of site.files) {
      if (/^\/[^.]*\.json$/.test(file) && !file.startsWith('/data/schema/'))
        walk(JSON.parse((await site.read(file)).toString()), '', (key, link) => {
          seen.json++;
          if (!isText(link['basis']) || !isText(link['because']))
            fault(file, `a link under “${key}” has no basis or no reason`);
        });
      if (file.endsWith('.csv')) seen.csv += await checkTable(site, file, fault);
    }
    return `${seen.pages} links in pages, ${seen.json} in JSON and ${seen.csv} in CSV, each with its basis`;
  },
});

/** What holds one link each: entries of lists, and what is said of a paragraph. */
function listLinkBlocks(path: string, root: HtmlElement, base: string): HtmlElement[] {
  const leads = (block: HtmlElement, to: RegExp) =>
    block
      .findAll('a')
      .some((link) => to.test(`/${(link.attribute('href') ?? '').slice(base.length)}`));
  const unit = /^\/\d{4}\/\d/;
  const said = /^\/(statements\/\d|statistics\/[a-z]|positions\/#)/;
  // A note argues in sentences and lists what it rests on: its links are no claims of their own.
  const ofNote = /^(Note|In plain words)$/;
  const paragraph = /^\/\d{4}\/\d[^/]*\/$/.test(path);
  return root.findAll('section').flatMap((section) => {
    const name = section.findAll('h2')[0]?.text() ?? '';
    if (/^(Bears on|Paragraphs it speaks to)/.test(name))
      return section.findAll('li').filter((item) => leads(item, unit));
    if (/^Topics$/.test(name) && path.startsWith('/statements/'))
      return section.findAll('li').filter((item) => leads(item, /^\/topics\//));
    if (/on this topic$/.test(name)) return section.findAll('li');
    if (paragraph && !ofNote.test(name))
      return listSaid(section).filter((block) => leads(block, said));
    if (path.startsWith('/positions/'))
      return section.findAll('li').filter((item) => leads(item, unit));
    return [];
  });
}

/** Blocks of a part of a paragraph page that say one thing each; what stands inside another is looked at with it. */
function listSaid(section: HtmlElement): HtmlElement[] {
  const whole = section.findAll('li').filter((one) => one.attribute('class') === 'said');
  const inside = new Set(
    whole.flatMap((one) => one.findAll('p', 'li').map(({ line, text }) => `${line} ${text()}`)),
  );
  const rest = section
    .findAll('p', 'li')
    .filter(({ line, text }) => !inside.has(`${line} ${text()}`));
  return [...whole, ...rest];
}

function hasBasis(block: HtmlElement): boolean {
  return block
    .findAll('span')
    .some((mark) => /(^| )basis( |$)/.test(mark.attribute('class') ?? ''));
}

function walk(
  value: unknown,
  key: string,
  visit: (key: string, link: Record<string, unknown>) => void,
): void {
  if (Array.isArray(value)) {
    for (const entry of value) {
      if (linkKeys.has(key) && typeof entry === 'object' && entry !== null)
        visit(key, entry as Record<string, unknown>);
      walk(entry, key, visit);
    }
  } else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) walk(inner, name, visit);
}

async function checkTable(site: BuiltSite, file: string, fault: Fault): Promise<number> {
  const { columns, rows } = await readTable(site, file);
  let links = 0;
  rows.forEach((row, index) => {
    const cell = (name: string) => row[name] ?? '';
    const names = (name: string) => !columns.includes(name) || cell(name) !== '';
    if (columns.includes('basis') && names('unit') && names('units')) {
      links++;
      if (!cell('basis') || !cell('because'))
        fault(file, 'a link has no basis or no reason', { line: index + 2 });
    }
    for (const name of linkKeys)
      for (const entry of cell(name).split('; ').filter(Boolean)) {
        links++;
        if (!/ \((stated|inferred)\)$/.test(entry))
          fault(file, `“${entry}” under ${name} has no basis`, { line: index + 2 });
      }
  });
  return links;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 80);
}
