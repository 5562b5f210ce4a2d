import { strToU8, zipSync } from 'fflate';
import { toCitationFile } from '../export/cite/citation-file.ts';
import { listDatasets } from '../export/published/dataset.ts';
import { buildGround, type Ground } from '../export/ground.ts';
import { listParagraphUnits } from '../model/cite/cited-unit.ts';
import { buildCorpus, type Declaration, type Unit } from '../model/text/corpus.ts';
import { listUnitsWithin } from '../model/text/unit.ts';
import { createContent } from './content-factory.ts';
import { everyShape, shortText } from './every-shape.ts';

const toAddress = (path: string) => `https://example.org${path}`;

/** What files are made from, of two made-up texts in which every shape stands. */
export function buildShapeGround(): Ground {
  const declarations = { [everyShape.id]: everyShape, [shortText.id]: shortText };
  const corpus = buildCorpus(createContent({ declarations }));
  return buildGround(corpus, new Map(), 'e'.repeat(64), toAddress);
}

/** The files of a site of these texts that hold official words, by path: data as it is made, pages as bare as can be. */
export function makeShapeFiles(ground: Ground): Record<string, string> {
  const files: Record<string, string> = {};
  const kinds = ['corpus', 'texts', 'units', 'paragraphs', 'subparagraphs', 'words'];
  kinds.push('reading', 'markdown', 'oembed');
  for (const { id, files: own } of listDatasets(ground))
    if (kinds.includes(id)) for (const { path, make } of own) files[path] = String(make());
  for (const declaration of ground.corpus.declarations) {
    files[`/${declaration.id}/index.html`] = declaration.pages.map(toBlock).join('');
    for (const page of declaration.pages) addPage(files, declaration, page);
  }
  return files;
}

/** The same with the copies, which hold the same blocks as the pages. */
export function addCopies(files: Readonly<Record<string, string>>) {
  const wholes = Object.entries(files).filter(([path]) => /^\/[^/]+\/index\.html$/.test(path));
  const book = Object.fromEntries(wholes.map(([, html], at) => [`${at}.xhtml`, strToU8(html)]));
  return {
    '/every-paragraph.html': wholes.map(([, html]) => html).join(''),
    '/every-paragraph.epub': zipSync(book),
    ...files,
  };
}

function addPage(files: Record<string, string>, declaration: Declaration, page: Unit): void {
  const digests = listUnitsWithin(page).map(({ sha256 }) => `<code>${sha256}</code>`);
  files[`/${page.locator}/index.html`] = `${toBlock(page)}${digests.join('')}`;
  const units = listParagraphUnits(declaration, page);
  files[`/${page.locator}.cite.json`] = toCitationFile(
    'cite.json',
    units,
    'e'.repeat(64),
    toAddress,
  );
}

function toBlock(unit: Unit): string {
  const { text, tail, printed, locator, subparagraphs } = unit;
  const own = tail === '' ? text : text.slice(0, -tail.length);
  return `<div data-locator="${locator}"><p><a class="number">${printed} </a>${own}</p>${subparagraphs.map(toBlock).join('')} ${tail}</div>`;
}
