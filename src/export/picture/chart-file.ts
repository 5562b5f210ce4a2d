import { toFileSvg, toOutlinedSvg } from '../../chart/svg/file-svg.ts';
import { drawSheet } from '../../chart/figure/sheet.ts';
import type { Chart } from '../../model/figure/chart.ts';
import { chartPath } from '../../model/site/route.ts';
import type { ToAddress } from '../format/to-address.ts';

/** A chart as a file that stands alone: `/statistics/charts/<id>.svg`. */
export function toChartSvg(chart: Chart, toAddress: ToAddress): string {
  return toFileSvg(drawSheet(chart, toAddress(chartPath(chart.id))), chart.title, chart.summary);
}

/** The same with letters as outlines, for whoever turns it into pixels. */
export function toChartOutlines(chart: Chart, toAddress: ToAddress): string {
  return toOutlinedSvg(drawSheet(chart, toAddress(chartPath(chart.id))));
}
