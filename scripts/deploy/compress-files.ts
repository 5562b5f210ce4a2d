import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Endings of files that are not compressed in themselves. */
const loose = /\.(html|css|js|json|jsonld|txt|md|csv|xml|xsd|svg|bib|ris|yaml|webmanifest|wasm)$/;

/**
 * Puts a `.br` and a `.gz` beside every file that gains by it: nginx sends them as they are.
 * @param effort `most` to publish; `least` to test that they are sent
 * @returns how many files were compressed
 */
export async function compressFiles(folder: string, effort: 'most' | 'least'): Promise<number> {
  const [quality, level] = effort === 'most' ? [constants.BROTLI_MAX_QUALITY, 9] : [1, 1];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && loose.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      const params = {
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        [constants.BROTLI_PARAM_QUALITY]: quality,
      };
      await writeFile(`${file}.br`, await promisify(brotliCompress)(content, { params }));
      await writeFile(`${file}.gz`, await promisify(gzip)(content, { level }));
    }),
  );
  return files.length;
}
