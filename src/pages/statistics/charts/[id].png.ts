import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getChartPaths } from '../../../chart-paths.ts';
import { toChartOutlines } from '../../../export/picture/chart-file.ts';
import { toPng } from '../../../export/picture/png.ts';
import { address } from '../../../site.ts';

export const getStaticPaths = getChartPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await toPng(toChartOutlines(props.chart, address)), {
    headers: { 'content-type': 'image/png' },
  });
