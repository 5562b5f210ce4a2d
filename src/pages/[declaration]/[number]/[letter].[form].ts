import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../../../corpus.ts';
import { citationFileForms, toCitationFile } from '../../../export/cite/citation-file.ts';
import { listParagraphUnits } from '../../../model/cite/cited-unit.ts';
import { findDeclaration } from '../../../model/text/corpus.ts';
import { getSubparagraphPaths } from '../../../paragraph-paths.ts';
import { address, edition } from '../../../site.ts';

/** `/2025/18/d.bib`, `/2025/18/d.ris`, `/2025/18/d.csl.json` */
export async function getStaticPaths() {
  const corpus = await loadCorpus();
  return (await getSubparagraphPaths()).flatMap(({ params, props: { paragraph, point } }) =>
    citationFileForms.map((form) => ({
      params: { ...params, form },
      props: {
        units: listParagraphUnits(findDeclaration(corpus, paragraph.declaration), paragraph).filter(
          ({ id }) => id === point.locator,
        ),
      },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ params, props }) =>
  new Response(toCitationFile(params['form'] ?? '', props.units, edition, address));
