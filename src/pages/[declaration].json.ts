import type { APIRoute } from 'astro';
import { loadCorpus } from '../corpus.ts';
import { toDeclarationJson } from '../export/declaration-json.ts';
import { findDeclaration } from '../model/corpus.ts';
import { listInstrumentCitations } from '../model/instrument-citation.ts';
import { address, edition } from '../site.ts';

export async function getStaticPaths() {
  const { declarations } = await loadCorpus();
  return declarations.map(({ id }) => ({ params: { declaration: id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const corpus = await loadCorpus();
  const declaration = findDeclaration(corpus, params['declaration'] ?? '');
  return Response.json(toDeclarationJson(declaration, listInstrumentCitations(corpus), edition, address));
};
