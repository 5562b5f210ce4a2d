import type { APIRoute } from 'astro';
import { loadCorpus } from '../corpus.ts';
import { toStatisticsCsv } from '../export/statistics-csv.ts';
import { listCharts } from '../model/chart.ts';
import { listFigures } from '../model/figure.ts';
import { address } from '../site.ts';

export const GET: APIRoute = async () => {
  const corpus = await loadCorpus();
  return new Response(toStatisticsCsv(listFigures(corpus), listCharts(corpus), address), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
