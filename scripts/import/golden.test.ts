import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { stringify } from 'yaml';
import { importDeclaration } from './import-declaration.ts';
import { matchGolden, type GoldenResult } from '../../src/test/match-golden.ts';
import { ImportError } from './line/import-error.ts';
import { readRepairs } from './read-repairs.ts';

const folder = fileURLToPath(new URL('../../src/test/golden/import', import.meta.url));
const cases = (await readdir(folder, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What the importer makes of a case, and the file that should say so. */
async function importCase(name: string): Promise<GoldenResult> {
  const own = await readFile(join(folder, name, 'repairs.yaml'), 'utf8').catch(() => null);
  const shared = await readFile(join(folder, 'repairs.yaml'), 'utf8');
  const bytes = await readFile(join(folder, name, 'transcription.md'));
  try {
    const { listed, place } = readRepairs('repairs.yaml', own ?? shared);
    const made = importDeclaration('2099', 'transcription.md', bytes, listed, place);
    const { frontMatter, paragraphs, footnotes } = made;
    const words = paragraphs.map(({ number, text, subparagraphs }) => ({
      number,
      text,
      ...(subparagraphs.length > 0 && {
        subparagraphs: subparagraphs.map((point) => ({ letter: point.letter, text: point.text })),
      }),
    }));
    const text = stringify({ frontMatter, paragraphs: words, footnotes }, { lineWidth: 0 });
    return { file: 'expected.yaml', text };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { file: 'expected-error.txt', text: `${error.message}\n` };
  }
}

describe('a transcription becomes text of record, or an error with file, line, what was found and what was expected', () => {
  test.each(cases)('%s', async (name) => {
    await matchGolden(
      join(folder, name),
      await importCase(name),
      /^(transcription\.md|repairs\.yaml):[1-9]\d*: found .+; expected .+\n$/,
    );
  });
});
