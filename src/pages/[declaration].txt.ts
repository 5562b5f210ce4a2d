import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../corpus.ts';
import { toParagraphText } from '../export/declaration-json.ts';

/** `/2025.txt`: the official words and numbers of a whole declaration. */
export async function getStaticPaths() {
  const { declarations } = await loadCorpus();
  return declarations.map(({ id, paragraphs }) => ({
    params: { declaration: id },
    props: { paragraphs },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.paragraphs.map(toParagraphText).join('\n'));
