import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../../corpus.ts';
import { toAnnotatedJson } from '../../export/declaration-json.ts';
import { getParagraphPaths } from '../../paragraph-paths.ts';
import { address, edition } from '../../site.ts';

export const getStaticPaths = getParagraphPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  Response.json(toAnnotatedJson(await loadCorpus(), props.paragraph, edition, address));
