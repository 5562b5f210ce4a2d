import { listRows, type Chart } from '../../model/figure/chart.ts';
import { setText, stackBlocks, type Block } from './block.ts';
import { drawContrast } from './contrast.ts';
import { drawCounts } from './count-panel.ts';
import { drawFigures } from './figure-panel.ts';
import type { Drawing } from '../svg/shape.ts';
import { noteStyle, speakerStyle, widths, type Format } from './style.ts';
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
      return withVoice(
        'Our list of dates',
        'from the texts and the facts behind them',
        format,
        drawTimeline(listRows(chart), format),
      );
    case 'texts':
      return withVoice(
        'Our count',
        'from the texts held here',
        format,
        drawCounts(chart.panels, format, 'each'),
      );
    case 'verbs':
      return withVoice(
        'Our count',
        'of the operative verbs we list',
        format,
        drawCounts(chart.panels, format, 'together'),
      );
    default:
      return drawFigures(listRows(chart), format);
  }
}

/** What nobody said at a meeting carries our name, as what was said carries its speaker’s. */
function withVoice(voice: string, basis: string, format: Format, block: Block): Block {
  const width = widths[format];
  return stackBlocks(
    [
      stackBlocks([setText(voice, width, speakerStyle), setText(basis, width, noteStyle)], 0),
      block,
    ],
    16,
  );
}
