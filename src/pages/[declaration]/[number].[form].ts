import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../../corpus.ts';
import { citationFileForms, toCitationFile } from '../../export/cite/citation-file.ts';
import { listParagraphUnits } from '../../model/cite/cited-unit.ts';
import { address, edition } from '../../site.ts';

/** `/2025/12.bib`, `/2025/12.ris`, `/2025/12.csl.json`, `/2025/12.cite.json` */
export async function getStaticPaths() {
  const { declarations } = await loadCorpus();
  return declarations.flatMap((declaration) =>
    declaration.paragraphs.flatMap((paragraph) =>
      [...citationFileForms, 'cite.json'].map((form) => ({
        params: { declaration: declaration.id, number: String(paragraph.number), form },
        props: { units: listParagraphUnits(declaration, paragraph) },
      })),
    ),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ params, props }) =>
  new Response(toCitationFile(params['form'] ?? '', props.units, edition, address));
