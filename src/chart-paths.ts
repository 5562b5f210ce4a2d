import { loadCorpus } from './corpus.ts';
import { listCharts } from './model/figure/chart.ts';

/** One path for each chart: its picture, its pixels and its values have the same. */
export async function getChartPaths() {
  return listCharts(await loadCorpus()).map((chart) => ({
    params: { id: chart.id },
    props: { chart },
  }));
}
