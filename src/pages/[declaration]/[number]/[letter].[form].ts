import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../../../corpus.ts';
import { citationFileForms, toCitationFile } from '../../../export/citation-file.ts';
import { listDeclarationUnits } from '../../../model/cited-unit.ts';
import { isLocator, parseLocator } from '../../../model/locator.ts';
import { address, edition } from '../../../site.ts';

/** `/2025/18/d.bib`, `/2025/18/d.ris`, `/2025/18/d.csl.json`, `/2025/18/d.txt` */
export async function getStaticPaths() {
  const { declarations } = await loadCorpus();
  return declarations.flatMap(listDeclarationUnits).flatMap((unit) => {
    if (!isLocator(unit.id)) return [];
    const { declaration, number, letter } = parseLocator(unit.id);
    if (letter === null) return [];
    return [...citationFileForms, 'txt'].map((form) => ({
      params: { declaration, number: String(number), letter, form },
      props: { unit },
    }));
  });
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ params, props }) =>
  new Response(toCitationFile(params['form'] ?? '', [props.unit], edition, address));
