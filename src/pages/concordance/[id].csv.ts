import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getConcordancePaths } from '../../concordance-paths.ts';
import { loadCorpus } from '../../corpus.ts';
import { toConcordanceCsv } from '../../export/concordance-json.ts';

export const getStaticPaths = getConcordancePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(toConcordanceCsv(await loadCorpus(), props.record));
