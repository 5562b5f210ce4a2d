import { loadCorpus } from './corpus.ts';
import { listCharts, type Chart } from './model/figure/chart.ts';
import { buildConnections, type Connections } from './model/page/paragraph-page.ts';

/** What all paragraph pages share. */
export interface SharedParts {
  readonly connections: Connections;
  readonly charts: readonly Chart[];
}

let shared: Promise<SharedParts> | undefined;

/** Everything that is computed from the whole content for every page, once. */
export function loadSharedParts(): Promise<SharedParts> {
  return (shared ??= loadCorpus().then((corpus) => ({
    connections: buildConnections(corpus),
    charts: listCharts(corpus),
  })));
}
