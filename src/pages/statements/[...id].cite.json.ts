import type { APIRoute } from 'astro';
import { loadCorpus } from '../../corpus.ts';
import { toCitationFile } from '../../export/cite/citation-file.ts';
import { listStatementUnits } from '../../model/cite/cited-unit.ts';
import { address, edition } from '../../site.ts';

/** `/statements/2025/guy-ryder.cite.json` */
export async function getStaticPaths() {
  const { content } = await loadCorpus();
  return Object.keys(content.statements).map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(
    toCitationFile(
      'cite.json',
      listStatementUnits(await loadCorpus(), params['id'] ?? ''),
      edition,
      address,
    ),
  );
