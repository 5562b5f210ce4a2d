import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../../corpus.ts';
import { toParagraphCard } from '../../export/picture/card.ts';
import { findDeclaration } from '../../model/text/corpus.ts';
import { getParagraphPaths } from '../../paragraph-paths.ts';

export const getStaticPaths = getParagraphPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { paragraph },
}) => {
  const declaration = findDeclaration(await loadCorpus(), paragraph.declaration);
  return new Response(await toParagraphCard(declaration, paragraph), {
    headers: { 'content-type': 'image/png' },
  });
};
