import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../../corpus.ts';
import { citationFileForms, toCitationFile } from '../../export/cite/citation-file.ts';
import { toParagraphCard } from '../../export/picture/card.ts';
import { listParagraphUnits } from '../../model/cite/cited-unit.ts';
import { findDeclaration } from '../../model/text/corpus.ts';
import { address, edition } from '../../site.ts';
import { getParagraphPaths, getSubparagraphPaths } from '../../unit-paths.ts';

/** Pictures and files for citing of a unit: `/2025/12.png`, `/2025/18/d.bib`, `/2025/12.cite.json` … */
export async function getStaticPaths() {
  const paragraphs = (await getParagraphPaths()).map(({ params, props: { paragraph } }) => ({
    declaration: params.declaration,
    place: params.place,
    paragraph,
    unit: paragraph,
    forms: ['png', ...citationFileForms, 'cite.json'],
  }));
  const points = (await getSubparagraphPaths()).map(({ params, props: { paragraph, point } }) => ({
    declaration: params.declaration,
    place: params.point,
    paragraph,
    unit: point,
    forms: [...citationFileForms],
  }));
  return [...paragraphs, ...points].flatMap(({ declaration, place, paragraph, unit, forms }) =>
    forms.map((form) => ({
      params: { declaration, file: `${place}.${form}` },
      props: { paragraph, unit, form },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { paragraph, unit, form } = props;
  const declaration = findDeclaration(await loadCorpus(), unit.declaration);
  if (form === 'png')
    return new Response(await toParagraphCard(declaration, paragraph), {
      headers: { 'content-type': 'image/png' },
    });
  const all = listParagraphUnits(declaration, paragraph);
  const units = unit === paragraph ? all : all.filter(({ id }) => id === unit.locator);
  return new Response(toCitationFile(form, units, edition, address));
};
