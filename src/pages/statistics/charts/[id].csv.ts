import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getChartPaths } from '../../../chart-paths.ts';
import { toChartCsv } from '../../../export/statistics-csv.ts';

export const getStaticPaths = getChartPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toChartCsv(props.chart), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
