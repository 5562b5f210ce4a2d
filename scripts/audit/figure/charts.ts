import { brotliCompressSync } from 'node:zlib';
import type { BuiltPage, BuiltSite } from '../rule/built-site.ts';
import { readTable } from '../dataset/read-table.ts';
import type { HtmlElement } from '../rule/html-tree.ts';
import { createRule } from '../rule/rule.ts';

const page = '/statistics/';
const heaviest = 15 * 1024;

/** What `/statistics.json` holds of a chart, as far as this rule reads it. */
interface PublishedChart {
  readonly id: string;
  readonly rows: readonly { readonly value: string | number | null }[];
}

/** The published charts: table = drawings = CSV = JSON, each light enough, none with a style or a script in it. */
export const charts = createRule({
  name: 'charts',
  hint: 'Let everything come from the rows of the chart.',
  check: async (site, note) => {
    const built = site.pages.find(({ path }) => path === page);
    if (!built) return 'there is no page of numbers';
    const published = JSON.parse((await site.read('/statistics.json')).toString()) as {
      charts: PublishedChart[];
    };
    const figures = built.root
      .findAll('figure')
      .filter((figure) => figure.attribute('id')?.startsWith('chart-'));
    const sizes: number[] = [];
    let values = 0;
    for (const figure of figures) {
      const id = figure.attribute('id')?.replace('chart-', '') ?? '';
      const fault = (message: string) =>
        note(built.file, `${id}: ${message}`, { line: figure.line });
      const table = figure.findAll('data').map((data) => data.attribute('value') ?? '');
      const forms = await readForms(site, figure, id, published.charts);
      for (const [form, own] of Object.entries(forms))
        if (own.join() !== table.join())
          fault(`the table has ${table.join(', ')}; ${form} has ${own.join(', ')}`);
      const svg = cutDrawings(built, id);
      const size = brotliCompressSync(Buffer.from(svg)).length;
      if (size > heaviest) fault(`${size} compressed bytes; a chart may have ${heaviest}`);
      if (/\sstyle=|<script|<style/.test(svg)) fault('a drawing has a style or a script in it');
      if (!site.files.has(`/statistics/charts/${id}.png`)) fault('there is no PNG of it');
      sizes.push(size);
      values += table.length;
    }
    if (figures.length !== published.charts.length)
      note(
        built.file,
        `${figures.length} charts on the page, ${published.charts.length} in the data`,
        { hint: 'Show every chart.' },
      );
    return `${figures.length} charts, ${values} values alike in table, drawings, CSV and JSON; heaviest ${(Math.max(0, ...sizes) / 1024).toFixed(1)} kB`;
  },
});

async function readForms(
  site: BuiltSite,
  figure: HtmlElement,
  id: string,
  published: readonly PublishedChart[],
): Promise<Record<string, string[]>> {
  const drawings = figure
    .findAll('svg')
    .map((svg) => [`the drawing “${svg.attribute('class')}”`, readMarks(svg)] as const);
  const csv = await readTable(site, `/statistics/charts/${id}.csv`);
  const rows = published.find((chart) => chart.id === id)?.rows ?? [];
  return {
    ...Object.fromEntries(drawings),
    'the CSV': csv.rows.map((row) => row['value'] ?? ''),
    'the JSON': rows.map(({ value }) => String(value ?? '')),
  };
}

/** Values of the marks by the row they belong to. */
function readMarks(svg: HtmlElement): string[] {
  return svg
    .findAll()
    .filter((element) => element.attribute('data-row') !== null)
    .sort((a, b) => Number(a.attribute('data-row')) - Number(b.attribute('data-row')))
    .map((element) => element.attribute('data-value') ?? '');
}

/** Source of the drawings of one chart, as they are sent. */
function cutDrawings({ html }: BuiltPage, id: string): string {
  const start = html.indexOf(`id="chart-${id}"`);
  return (
    html
      .slice(start, html.indexOf('</figure>', start))
      .match(/<svg.*?<\/svg>/gs)
      ?.join('') ?? ''
  );
}
