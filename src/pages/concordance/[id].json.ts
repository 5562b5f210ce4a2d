import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getConcordancePaths } from '../../concordance-paths.ts';
import { loadCorpus } from '../../corpus.ts';
import { toConcordanceJson } from '../../export/concordance-json.ts';
import { address, edition } from '../../site.ts';

export const getStaticPaths = getConcordancePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  Response.json(toConcordanceJson(await loadCorpus(), props.record, edition, address));
