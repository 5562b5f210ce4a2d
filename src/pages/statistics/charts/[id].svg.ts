import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getChartPaths } from '../../../chart-paths.ts';
import { toChartSvg } from '../../../export/picture/chart-file.ts';
import { address } from '../../../site.ts';

export const getStaticPaths = getChartPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toChartSvg(props.chart, address), { headers: { 'content-type': 'image/svg+xml' } });
