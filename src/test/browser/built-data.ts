import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFolder } from './site-folder.ts';

interface BuiltText {
  readonly paragraphs: readonly { readonly subparagraphs: readonly unknown[] }[];
  readonly footnotes: readonly unknown[];
}

interface BuiltFigure {
  readonly meeting: string | null;
  readonly speaker: string;
  readonly subject: string;
}

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(siteFolder, name), 'utf8'));

/** How many paragraphs, subparagraphs and footnotes the built site gives of a text. */
export async function countBuiltText(id: string) {
  const { paragraphs, footnotes } = (await read(`${id}.json`)) as BuiltText;
  return {
    paragraphs: paragraphs.length,
    points: paragraphs.flatMap(({ subparagraphs }) => subparagraphs).length,
    footnotes: footnotes.length,
  };
}

/** The figures of the built site. */
export async function readBuiltFigures(): Promise<readonly BuiltFigure[]> {
  return ((await read('statistics.json')) as { figures: BuiltFigure[] }).figures;
}
