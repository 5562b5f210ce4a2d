import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const filler = Array.from({ length: 13 }, (_, at) => `Sentence ${at} has five words.`).join(' ');

/**
 * Completes every draft that `npm run scaffold` wrote, as an editor does, and moves it to its place.
 * @param content the folder with the content
 * @param id the text, `2029`
 * @param topic of every note
 */
export async function finishDrafts(content: string, id: string, topic: string): Promise<void> {
  const drafts = join(content, 'drafts', id);
  let rows = 0;
  const move = async (from: string, to: string, change: (text: string) => string) => {
    const text = change(await readFile(join(drafts, from), 'utf8'));
    await mkdir(dirname(join(content, to)), { recursive: true });
    await writeFile(join(content, to), text);
  };
  for (const name of await readdir(join(drafts, 'instruments')).catch(() => []))
    await move(`instruments/${name}`, `instruments/${name}`, (text) =>
      text
        .replace('title: TO BE WRITTEN', 'title: A resolution')
        .replace('sentence: TO BE WRITTEN', 'sentence: A resolution.'),
    );
  for (const name of (await readdir(drafts)).filter((one) => one.endsWith('.mdx')))
    await move(name, `annotations/${id}/${name}`, (text) =>
      text
        .replace('heading: TO BE WRITTEN', `heading: Paragraph of number ${name.slice(0, -4)}`)
        .replace(/topics: .*(\n {2}- .*)*/, `topics: [${topic}]`)
        .replaceAll('summary: TO BE WRITTEN', 'summary: States say something.')
        .replace('reviewed: TO BE WRITTEN', 'reviewed: "2029-12-01"')
        .replace(/TO BE WRITTEN:.*/, filler),
    );
  for (const name of await readdir(join(drafts, 'concordance')))
    await move(`concordance/${name}`, `concordance/${name}`, (text) =>
      text.replaceAll(
        'TO BE WRITTEN',
        () => `Row ${++rows} is read as the words of its units suggest.`,
      ),
    );
  await rm(drafts, { recursive: true });
}
