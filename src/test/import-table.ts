/** A permission: what the files of a place may import. */
export interface Permission {
  /** A folder or file of the project. */
  readonly from: string;
  /** A folder or file of the project, a package or module, `node:` for Node, or `package` for any declared package. */
  readonly to: string;
  /** Types only: nothing of it is there at run time. */
  readonly typeOnly?: true;
  /** Why, if the direction of dependency does not say it by itself. */
  readonly because?: string;
}

/** The direction of dependency: what is not listed is forbidden. */
const direction: Readonly<Record<string, readonly string[]>> = {
  'src/schema': ['src/schema', 'astro/zod'],
  'src/model': ['src/model', 'diff'],
  'src/model/text/digest.ts': ['@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  'src/chart': ['src/chart', 'src/model', 'd3'],
  'src/export': ['src/export', 'src/model', 'src/chart'],
  'src/corpus.ts': ['astro:content', 'src/model'],
  'src/connections.ts': ['src/corpus.ts', 'src/model'],
  'src/unit-paths.ts': ['src/model'],
  'src/content.config.ts': ['astro:content', 'astro/loaders', 'src/schema'],
  'src/content': ['src/content', 'src/schema', 'node:', 'yaml'],
  'src/components': ['src/components', 'src/model', 'src/chart'],
  'src/layouts': ['src/layouts', 'src/components', 'src/model', 'src/chart', 'src/styles'],
  'src/pages': ['src/corpus.ts', 'src/components', 'src/layouts', 'src/export'],
  'src/client': ['src/client', 'src/model'],
  'src/integrations': ['src/integrations', 'node:'],
  scripts: ['scripts', 'src/schema', 'src/model', 'src/export', 'node:', 'package'],
  'astro.config.mjs': ['src/integrations', 'package'],
};

/** What the direction of dependency leaves open, each with its reason. */
const reasoned: readonly Permission[] = [
  {
    from: 'src/layouts',
    to: 'src/corpus.ts',
    because: 'Head and foot of every page lead to the declarations there are.',
  },
  {
    from: 'src/model',
    to: 'src/schema',
    typeOnly: true,
    because: 'Records keep the shape their schema gives them.',
  },
  {
    from: 'src/components',
    to: 'src/schema',
    typeOnly: true,
    because: 'The model hands records on as they are written.',
  },
  {
    from: 'src/export',
    to: 'src/schema',
    typeOnly: true,
    because: 'Records are exported in the shape in which they are written.',
  },
  {
    from: 'src/corpus.ts',
    to: 'src/schema/collections.ts',
    because: 'It reads the collections that are named there.',
  },
  {
    from: 'src/corpus.ts',
    to: 'src/content/handed-content.ts',
    because: 'What it has read is handed to the steps behind the pages.',
  },
  {
    from: 'src/content',
    to: 'src/model/text',
    typeOnly: true,
    because: 'It returns content in the shape the model is built from, and hands on the model.',
  },
  {
    from: 'src/site.ts',
    to: 'src/model/site/route.ts',
    because: 'The base path and the origin are added in this one place.',
  },
  {
    from: 'src/components',
    to: 'src/site.ts',
    because: 'A link needs the base path of the build.',
  },
  {
    from: 'src/layouts/Base.astro',
    to: 'src/corpus.ts',
    because: 'Head and foot of every page name the declarations there are.',
  },
  { from: 'src/layouts', to: 'src/site.ts', because: 'A link needs the base path of the build.' },
  { from: 'src/pages', to: 'src/site.ts', because: 'A link needs the base path of the build.' },
  {
    from: 'src/layouts',
    to: 'src/client',
    because: 'A script of a layout is what loads the browser modules.',
  },
  {
    from: 'src/pages',
    to: 'src/client',
    because: 'A script of a page is what loads its browser module.',
  },
  {
    from: 'src/pages',
    to: 'src/model',
    because: 'A page asks the model for the one object it renders.',
  },
  { from: 'src/pages', to: 'astro', typeOnly: true, because: 'Routes are typed by Astro.' },
  {
    from: 'src/pages',
    to: 'src/styles',
    because: 'Rules of one kind of page load with its pages, and with no other.',
  },
  { from: 'src/pages', to: 'src/unit-paths.ts', because: 'Several routes have the same paths.' },
  {
    from: 'src/pages',
    to: 'src/connections.ts',
    because: 'What all paragraph pages share is computed once.',
  },
  {
    from: 'src/unit-paths.ts',
    to: 'src/corpus.ts',
    because: 'The paths are those of the paragraphs in the corpus.',
  },
  {
    from: 'src/pages/[declaration]/[...place]/index.astro',
    to: 'astro:content',
    because: 'Only Astro can render the note, which is MDX.',
  },
  {
    from: 'src/pages/help/index.astro',
    to: 'astro:content',
    because: 'Only Astro can render the page, which is MDX.',
  },
  {
    from: 'src/pages/about/[...slug].astro',
    to: 'astro:content',
    because: 'Only Astro can render the page, which is MDX.',
  },
  {
    from: 'src/export/picture',
    to: 'sharp',
    because: 'Pixels are made by a writer of that format, wrapped in one file.',
  },
  {
    from: 'src/export/picture/indexed-png.ts',
    to: 'node:',
    because: 'Pixels are packed and summed up natively: a picture for each paragraph adds up.',
  },
  {
    from: 'src/pages/statistics',
    to: 'src/chart-paths.ts',
    because: 'Three routes have the same paths.',
  },
  {
    from: 'src/chart-paths.ts',
    to: 'src/corpus.ts',
    because: 'The paths are those of the charts in the corpus.',
  },
  {
    from: 'src/chart-paths.ts',
    to: 'src/model/figure/chart.ts',
    because: 'A route gets the chart it shows.',
  },
  {
    from: 'src/integrations',
    to: 'astro',
    typeOnly: true,
    because: 'A step of the build is typed by Astro.',
  },
  {
    from: 'src/integrations',
    to: 'src/content',
    because:
      'The steps behind the pages take what those have read; the search reads the folder while it is edited.',
  },
  {
    from: 'src/integrations',
    to: 'src/export',
    because: 'The copies of the whole are written from the built pages.',
  },
  {
    from: 'src/export/copies/page-tree.ts',
    to: 'parse5',
    because: 'Built pages are read as a browser reads them, wrapped in one file.',
  },
  {
    from: 'src/export/table/workbook.ts',
    to: 'write-excel-file/universal',
    because: 'A workbook is made by a writer of that format, wrapped in one file.',
  },
  {
    from: 'src/export/table/data-table.ts',
    to: 'd3',
    because: 'CSV is read back by the reader that the charts bring.',
  },
  {
    from: 'src/export/table/workbook.ts',
    to: 'fflate',
    because: 'The zip of the workbook carries a moment, which is taken out.',
  },
  {
    from: 'src/export/format/zip.ts',
    to: 'fflate',
    because: 'A zip is made by a writer of that format.',
  },
  {
    from: 'src/integrations/browser',
    to: 'playwright-core',
    because: 'The PDFs are printed by a browser; only the command for them starts one.',
  },
  {
    from: 'scripts',
    to: 'src/integrations',
    because: 'Checks read a built site in the form in which the build writes it.',
  },
  {
    from: 'src/integrations/bundle/bundle-script.ts',
    to: 'vite',
    because: 'The file edition needs its script in one piece.',
  },
  {
    from: 'src/integrations',
    to: 'src/model',
    because: 'What is indexed comes from the same model as the pages.',
  },
  {
    from: 'src/export/cite/csl-citation.ts',
    to: '@citation-js/core',
    because: 'APA and Chicago are written by a citation library, wrapped in one file.',
  },
  {
    from: 'src/export/cite/csl-citation.ts',
    to: '@citation-js/plugin-csl',
    because: 'It brings the library its processor and the rules of APA.',
  },
  {
    from: 'src/export/cite/csl-citation.ts',
    to: 'style-chicago',
    because: 'It holds the rules of Chicago.',
  },
  {
    from: 'src/pages',
    to: 'src/data-files.ts',
    because: 'Published files and the page that lists them are made from one list.',
  },
  {
    from: 'src/data-files.ts',
    to: 'src/corpus.ts',
    because: 'Published files are made from the corpus and the notes.',
  },
  {
    from: 'src/data-files.ts',
    to: 'src/export',
    because: 'It makes every published file once, with its digest.',
  },
  {
    from: 'src/data-files.ts',
    to: 'src/site.ts',
    because: 'Published files carry full addresses and the edition.',
  },
  {
    from: 'src/export/dataset/json-schema.ts',
    to: 'src/schema/published',
    because: 'Published JSON Schemas are made from the schemas.',
  },
  {
    from: 'src/integrations/search/build-index.ts',
    to: 'pagefind',
    because: 'The index is made by Pagefind, wrapped in one file.',
  },
  {
    from: 'src/client/search',
    to: 'virtual:pagefind',
    because: 'Pagefind’s JS API is in no package: it is written beside an index.',
  },
  {
    from: 'src/env.d.ts',
    to: 'src/client/search/pagefind-engine.ts',
    typeOnly: true,
    because: 'What is used of Pagefind is described there.',
  },
  {
    from: 'src/model/search/stem.ts',
    to: 'stemmer',
    because: 'The stem of a word is found by a library, wrapped in one file.',
  },
  {
    from: 'src/export/dataset/json-schema.ts',
    to: 'astro/zod',
    because: 'It turns a schema into a JSON Schema.',
  },
  { from: 'scripts', to: 'src/content', because: 'Checks read content without a build.' },
];

/** All permissions; `src/test` and test files are not bound by them. */
export const importTable: readonly Permission[] = [
  ...Object.entries(direction).flatMap(([from, targets]) => targets.map((to) => ({ from, to }))),
  ...reasoned,
];
