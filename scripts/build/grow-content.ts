import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes a large site of a small one: the text with the most paragraphs and its notes, again and again, as texts of earlier years.
 * @param content folder of the content, which is written to
 * @param wanted how many paragraph pages there are to be
 * @returns how many there are
 */
export async function growContent(content: string, wanted: number): Promise<number> {
  const folder = join(content, 'declarations');
  const records = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      return {
        id: name.replace('.yaml', ''),
        text,
        pages: text.match(/^ {2}- number: /gm)?.length ?? 0,
      };
    }),
  );
  const [largest] = records.toSorted((a, b) => b.pages - a.pages);
  if (!largest) throw new Error(`${folder} holds no declaration.`);
  const { id, text } = largest;
  // Footnotes are entries of the same form.
  const paragraphs = (await readdir(join(content, 'annotations', id))).length;
  let pages = paragraphs;
  let year = Math.min(...records.map((record) => Number(record.id)));
  for (; pages < wanted; pages += paragraphs) {
    year--;
    const grown = text
      .replace(/^id: .*$/m, `id: "${year}"`)
      .replace(/^symbol: .*$/m, `symbol: A/RES/${year}/1`)
      .replace(/^adopted: \d{4}/m, `adopted: ${year}`);
    await writeFile(join(folder, `${year}.yaml`), grown);
    await cp(join(content, 'annotations', id), join(content, 'annotations', String(year)), {
      recursive: true,
    });
  }
  return pages;
}
