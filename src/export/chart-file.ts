import { toFileSvg, toOutlinedSvg } from '../chart/file-svg.ts';
import { drawSheet } from '../chart/sheet.ts';
import type { Chart } from '../model/chart.ts';
import { chartPath } from '../model/route.ts';
import type { ToAddress } from './to-address.ts';

/** A chart as a file that stands alone: `/statistics/charts/<id>.svg`. */
export function toChartSvg(chart: Chart, toAddress: ToAddress): string {
  return toFileSvg(drawSheet(chart, toAddress(chartPath(chart.id))), chart.title, chart.summary);
}

/** The same with letters as outlines, for whoever turns it into pixels. */
export function toChartOutlines(chart: Chart, toAddress: ToAddress): string {
  return toOutlinedSvg(drawSheet(chart, toAddress(chartPath(chart.id))));
}
