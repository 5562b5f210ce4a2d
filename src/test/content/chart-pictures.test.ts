import { listCharts } from '../../model/figure/chart.ts';
import { checkDrawings } from '../check-drawings.ts';
import { readCorpus } from './read-corpus.ts';

checkDrawings(listCharts(await readCorpus()));
