import type { APIRoute } from 'astro';
import { loadCorpus } from '../corpus.ts';
import { respondWithFile } from '../data-files.ts';

/** `/2025.txt`: the official words and numbers of a whole declaration. */
export async function getStaticPaths() {
  const { declarations } = await loadCorpus();
  return declarations.map(({ id }) => ({ params: { declaration: id } }));
}

export const GET: APIRoute = ({ params }) => respondWithFile(`/${params['declaration']}.txt`);
