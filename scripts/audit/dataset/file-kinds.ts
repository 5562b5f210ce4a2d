import { Buffer } from 'node:buffer';
import sharp from 'sharp';
import { parseXml } from '../akoma-ntoso/akn-unit.ts';
import { readEBook } from '../copies/copies.ts';
import type { BuiltSite } from '../rule/built-site.ts';
import { createRule } from '../rule/rule.ts';

type Read = (content: Buffer, site: BuiltSite) => void | Promise<void>;

/** Kinds of files that have a rule of their own, which reads them by a library that did not write them. */
const elsewhere: Readonly<Record<string, string>> = {
  html: 'html',
  json: 'json-schema',
  csv: 'csv',
  xlsx: 'workbook',
  bib: 'unit-files',
  ris: 'unit-files',
};
/** What only the machinery of the site opens; that it works is tried in browsers. */
const machinery =
  /^\/(assets|pagefind|offline\/(?:copy|search))\/|^\/(search|check)\/\w+\.json$|\.js$/;

/** How each further kind is read back; a fault is thrown. */
const readers: Readonly<Record<string, Read>> = {
  png: readPicture,
  svg: readPicture,
  ico: readIcon,
  xml: readXml,
  epub: readBook,
  webmanifest: readManifest,
  txt: readText,
  md: readText,
};

/** Every file of a kind that people or programs open is read back by a library that is not ours; no kind is left out. */
export const fileKinds = createRule({
  name: 'file-kinds',
  hint: 'Mend what writes it; a new kind needs a reader in scripts/audit/dataset/file-kinds.ts.',
  check: async (site, fault) => {
    const counts = new Map<string, number>();
    for (const file of site.files) {
      const kind = /\.(\w+)$/.exec(file)?.[1];
      if (kind === undefined || machinery.test(file) || file === '/redirects.map') continue;
      try {
        const reader = readers[kind];
        if (!reader && !elsewhere[kind]) throw new Error('is of a kind that nothing reads back');
        await reader?.(await site.read(file), site);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      } catch (error) {
        fault(file, error instanceof Error ? error.message : String(error));
      }
    }
    const told = [...counts].map(
      ([kind, count]) => `${count} ${kind}${elsewhere[kind] ? ` (rule ${elsewhere[kind]})` : ''}`,
    );
    return `read back: ${told.join(', ')}`;
  },
});

async function readPicture(content: Buffer): Promise<void> {
  const { info } = await sharp(content).raw().toBuffer({ resolveWithObject: true });
  if (info.width < 1 || info.height < 1) throw new Error('is an empty picture');
}

/** The pictures of an icon are PNG files in one; each is as large as its entry says. */
async function readIcon(content: Buffer): Promise<void> {
  const count = content.readUInt16LE(4);
  if (content.readUInt16LE(2) !== 1 || count === 0) throw new Error('is no icon');
  for (let at = 6; at < 6 + 16 * count; at += 16) {
    const start = content.readUInt32LE(at + 12);
    const picture = content.subarray(start, start + content.readUInt32LE(at + 8));
    const { width, height, format } = await sharp(picture).metadata();
    if (format !== 'png' || width !== content[at] || height !== content[at + 1])
      throw new Error(`says ${content[at]} × ${content[at + 1]} and holds ${width} × ${height}`);
  }
}

function readXml(content: Buffer): void {
  readText(content);
  parseXml(String(content));
}

function readBook(content: Buffer): void {
  for (const [name, text] of readEBook(content))
    if (/\.(xhtml|opf|xml|ncx)$/.test(name)) readXml(Buffer.from(text));
}

/** A manifest and the pictures it names, each of the size that it says. */
async function readManifest(content: Buffer, site: BuiltSite): Promise<void> {
  const { icons } = JSON.parse(String(content)) as {
    icons: readonly { src: string; sizes: string; type: string }[];
  };
  for (const { src, sizes } of icons) {
    const { width, height } = await sharp(await site.read(`/${src}`)).metadata();
    if (sizes !== 'any' && sizes !== `${width}x${height}`)
      throw new Error(`names ${src} as ${sizes}, which is ${width}x${height}`);
  }
}

function readText(content: Buffer): void {
  if (new TextDecoder('utf-8', { fatal: true }).decode(content).includes('\uFFFD'))
    throw new Error('holds a sign that was lost');
}
