import { listRows, type Chart } from '../../model/figure/chart.ts';
import { moveBlock, setText, stackBlocks } from './block.ts';
import { drawChart } from './draw-chart.ts';
import type { Drawing } from '../svg/shape.ts';
import { noteStyle, widths } from './style.ts';

const margin = 32;

/**
 * A chart as a picture that travels alone: its title over it, what must be known and its address under it.
 * @param address full address of the chart on the site
 */
export function drawSheet(chart: Chart, address: string): Drawing {
  const width = widths.wide;
  const { height, shapes } = drawChart(chart, 'wide');
  const reasons = [...new Set(chart.warnings.map(({ because }) => because))];
  const read = [...new Set(listRows(chart).flatMap(({ figure }) => figure?.source.short ?? []))];
  const sources = read.length > 0 ? [`Read in: ${read.join('; ')}`] : [];
  const block = stackBlocks(
    [
      setText(chart.title, width, { size: 20, bold: true, balanced: true }),
      { height, shapes },
      stackBlocks(
        [...reasons, ...chart.caveats].map((text) => setText(text, width, noteStyle)),
        4,
      ),
      stackBlocks(
        [...sources, `Every Paragraph · ${address}`].map((text) => setText(text, width, noteStyle)),
        4,
      ),
    ],
    22,
  );
  const placed = moveBlock(block, margin, margin);
  return {
    width: width + 2 * margin,
    height: Math.ceil(placed.height) + margin,
    shapes: placed.shapes,
  };
}
