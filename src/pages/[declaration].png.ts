import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../corpus.ts';
import { toDeclarationCard } from '../export/picture/card.ts';

export async function getStaticPaths() {
  const { declarations } = await loadCorpus();
  return declarations.map((declaration) => ({
    params: { declaration: declaration.id },
    props: { declaration },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await toDeclarationCard(props.declaration), {
    headers: { 'content-type': 'image/png' },
  });
