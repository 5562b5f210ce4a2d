import type { APIRoute } from 'astro';
import { getChartPaths } from '../../../chart-paths.ts';
import { respondWithFile } from '../../../data-files.ts';

export const getStaticPaths = getChartPaths;

export const GET: APIRoute = ({ params }) =>
  respondWithFile(`/statistics/charts/${params['id']}.csv`);
