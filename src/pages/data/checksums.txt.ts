import type { APIRoute } from 'astro';
import { loadDataFiles } from '../../data-files.ts';

/** Lines that `sha256sum -c data/checksums.txt` checks in the root folder of a copy. */
export const GET: APIRoute = async () => {
  const { files } = await loadDataFiles();
  const lines = [...files.values()].map(({ path, sha256 }) => `${sha256}  ${path.slice(1)}\n`).sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  return new Response(lines.join(''), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
