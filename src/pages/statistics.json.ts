import type { APIRoute } from 'astro';
import { loadCorpus } from '../corpus.ts';
import { toStatisticsJson } from '../export/statistics-json.ts';
import { listCharts } from '../model/chart.ts';
import { listFigures } from '../model/figure.ts';
import { address, edition } from '../site.ts';

export const GET: APIRoute = async () => {
  const corpus = await loadCorpus();
  const exclusions = Object.values(corpus.content.exclusions).flatMap(
    (record) => record.exclusions,
  );
  return Response.json(
    toStatisticsJson(listFigures(corpus), listCharts(corpus), exclusions, edition, address),
  );
};
