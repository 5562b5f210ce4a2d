import { expect, test } from 'vitest';
import { checkDrawings, drawAll } from '../../test/check-drawings.ts';
import { madeCharts } from '../../test/made-charts.ts';
import { toFileSvg } from '../svg/file-svg.ts';
import { toInlineSvg } from '../svg/svg.ts';

test.each(madeCharts.map((chart) => [chart.id, chart] as const))(
  'the chart of %s is drawn as its committed pictures',
  async (id, chart) => {
    for (const [format, drawing] of Object.entries(drawAll(chart)))
      await expect(
        format === 'file'
          ? toFileSvg(drawing, chart.title, chart.summary)
          : toInlineSvg(drawing, format, 'title'),
      ).toMatchFileSnapshot(`../../test/charts/${id}.${format}.svg`);
  },
);

checkDrawings(madeCharts);

test('a title with signs of markup is escaped', () => {
  const empty = { width: 1, height: 1, shapes: [] };
  expect(toFileSvg(empty, 'a < b & "c"', '')).toContain(
    '<title>a &lt; b &amp; &quot;c&quot;</title>',
  );
});
