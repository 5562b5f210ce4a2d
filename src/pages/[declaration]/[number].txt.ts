import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toParagraphText } from '../../export/declaration-json.ts';
import { getParagraphPaths } from '../../paragraph-paths.ts';

export const getStaticPaths = getParagraphPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toParagraphText(props.paragraph));
