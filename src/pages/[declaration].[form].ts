import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../corpus.ts';
import { citationFileForms, toCitationFile } from '../export/cite/citation-file.ts';
import { listDeclarationUnits } from '../model/cite/cited-unit.ts';
import { address, edition } from '../site.ts';

/** `/2025.bib`, `/2025.ris`, `/2025.csl.json`, `/2025.cite.json` */
export async function getStaticPaths() {
  const { declarations } = await loadCorpus();
  return declarations.flatMap((declaration) =>
    [...citationFileForms, 'cite.json'].map((form) => ({
      params: { declaration: declaration.id, form },
      props: { declaration },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ params, props }) =>
  new Response(
    toCitationFile(params['form'] ?? '', listDeclarationUnits(props.declaration), edition, address),
  );
