import type { APIRoute } from 'astro';
import { loadCorpus } from '../../corpus.ts';
import { toCitationFile } from '../../export/cite/citation-file.ts';
import { listFigureUnits } from '../../model/cite/cited-unit.ts';
import { address, edition } from '../../site.ts';

/** `/statistics/women-and-girls-61.cite.json` */
export async function getStaticPaths() {
  const { content } = await loadCorpus();
  return Object.keys(content.statistics).map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(
    toCitationFile(
      'cite.json',
      listFigureUnits(await loadCorpus(), params['id'] ?? ''),
      edition,
      address,
    ),
  );
