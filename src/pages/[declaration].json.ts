import type { APIRoute } from 'astro';
import { loadCorpus } from '../corpus.ts';
import { respondWithFile } from '../data-files.ts';

export async function getStaticPaths() {
  const { content } = await loadCorpus();
  return Object.keys(content.declarations).map((id) => ({ params: { declaration: id } }));
}

export const GET: APIRoute = ({ params }) => respondWithFile(`/${params['declaration']}.json`);
