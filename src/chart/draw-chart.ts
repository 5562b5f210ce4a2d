import { listRows, type Chart } from '../model/chart.ts';
import type { Block } from './block.ts';
import { drawContrast } from './contrast.ts';
import { drawCounts } from './count-panel.ts';
import { drawFigures } from './figure-panel.ts';
import type { Drawing } from './shape.ts';
import { widths, type Format } from './style.ts';
import { drawTimeline } from './timeline.ts';

/** Draws a chart for a narrow or a wide column: data in, shapes out. */
export function drawChart(chart: Chart, format: Format): Drawing {
  const { height, shapes } = drawKind(chart, format);
  return { width: widths[format], height: Math.ceil(height) + 2, shapes };
}

function drawKind(chart: Chart, format: Format): Block {
  switch (chart.kind) {
    case 'contrast':
      return drawContrast(chart, format);
    case 'timeline':
      return drawTimeline(listRows(chart), format);
    case 'texts':
      return drawCounts(chart.panels, format, 'each');
    case 'verbs':
      return drawCounts(chart.panels, format, 'together');
    default:
      return drawFigures(listRows(chart), format);
  }
}
