import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { unitPath } from '../../../src/model/site/route.ts';
import { parseCsv } from '../dataset/csv.ts';
import type { BuiltSite } from '../rule/built-site.ts';
import { parseHtml } from '../rule/html-tree.ts';
import type { Fault } from '../rule/rule.ts';
import type { Texts } from './data-forms.ts';
import type { ExpectedUnit } from './expected-units.ts';

/** A quotation of official words, as a reader of its form gets it. */
interface Quoted {
  readonly lines: readonly string[];
  /** What stands under it, its address last. */
  readonly under: string;
}

/**
 * Whether the forms in which the official words are a quotation with an address under it give them line for line:
 * Markdown, read by an engine that did not write it, and the quotation for other sites.
 * @param ids declarations that are held
 */
export async function readQuotedForms(
  site: BuiltSite,
  ids: readonly string[],
  units: readonly ExpectedUnit[],
  fault: Fault,
): Promise<[form: string, texts: Texts][]> {
  const forms: [form: string, of: readonly ExpectedUnit[], files: readonly string[]][] = [
    ['unit Markdown', units, units.map(({ locator }) => `/${locator}.md`)],
    ['declaration Markdown', units.filter(isParagraph), ids.map((id) => `/${id}.md`)],
    ['llms-full.txt', units.filter(isParagraph), ['/llms-full.txt']],
    [
      'oEmbed',
      units.filter(isParagraph),
      units.filter(isParagraph).map(({ locator }) => `/${locator}/oembed.json`),
    ],
  ];
  return Promise.all(
    forms.map(async ([form, of, files]): Promise<[string, Texts]> => {
      const texts: Texts = new Map();
      for (const file of files)
        for (const { lines, under } of await readQuotations(site, file)) {
          const unit = of.find(({ locator }) => under.endsWith(unitPath(locator)));
          if (!unit) fault(file, `a quotation stands over “${under}”, which is no unit`);
          else if (lines.join('\n') === unit.lines.join('\n')) addWithin(texts, unit, units);
          else fault(file, `${unit.locator} reads “${lines.join(' ')}”`);
        }
      return [form, texts];
    }),
  );
}

/** The words of all units in their table, with the digest given there. */
export async function readUnitTable(
  site: BuiltSite,
  units: readonly ExpectedUnit[],
): Promise<[form: string, texts: Texts]> {
  const [head = [], ...rows] = parseCsv(String(await site.read('/data/units.csv')));
  const read = (row: readonly string[], name: string) => row[head.indexOf(name)] ?? '';
  const texts: Texts = new Map();
  for (const row of rows) {
    const address = read(row, 'address');
    const unit = units.find(({ locator }) => address.endsWith(unitPath(locator)));
    const text = read(row, 'text').replaceAll('\n', ' ');
    texts.set(unit?.locator ?? address, { text, sha256: read(row, 'sha256') });
  }
  return ['table of units', texts];
}

function isParagraph({ locator, paragraph }: ExpectedUnit): boolean {
  return locator === paragraph;
}

/** A unit that is right is so with all that stands within it, line for line. */
function addWithin(texts: Texts, unit: ExpectedUnit, units: readonly ExpectedUnit[]): void {
  for (const { locator, text } of isParagraph(unit)
    ? units.filter(({ paragraph }) => paragraph === unit.locator)
    : [unit])
    texts.set(locator, { text, sha256: null });
}

async function readQuotations(site: BuiltSite, file: string): Promise<Quoted[]> {
  if (!site.files.has(file)) return [];
  const content = String(await site.read(file));
  if (file.endsWith('.json')) return listQuotations((JSON.parse(content) as { html: string }).html);
  const { code } = await (await engine).render(content);
  // Notes may quote, too; under the words of record it is said that they are.
  return listQuotations(code).filter(({ under }) => under.startsWith('Official text: '));
}

const engine = createSatteriMarkdownProcessor({ features: { smartPunctuation: false } });

function listQuotations(html: string): Quoted[] {
  const blocks = parseHtml(html).findAll('blockquote', 'p', 'figcaption');
  return blocks.flatMap((block, at) => {
    if (block.name !== 'blockquote') return [];
    const lines = block.findAll('p').map((line) => line.text());
    return [{ lines, under: blocks[at + lines.length + 1]?.text() ?? '' }];
  });
}
