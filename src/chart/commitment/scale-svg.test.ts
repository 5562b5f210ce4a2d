import { describe, expect, test } from 'vitest';
import { listClauses } from '../../model/commitment/clause.ts';
import { describeCommitments } from '../../model/commitment/commitment-picture.ts';
import { numberedTexts as corpus } from '../../test/numbered-texts.ts';
import { cell, layOutScale } from './scale-layout.ts';
import { drawScale, scaleFormats } from './scale-svg.ts';

const steps = describeCommitments(
  corpus,
  corpus.declarations.map(({ id }) => id),
);
const clauses = corpus.declarations.flatMap((declaration) => listClauses(corpus, declaration));

describe.each(scaleFormats.map((format) => [format.name, format] as const))(
  'the %s picture of the scale',
  (name, format) => {
    const svg = drawScale(steps, format, 'The scale', (path) => `/base${path}`);
    const { height, steps: placed } = layOutScale(steps, format);

    test('is drawn as its committed picture', () =>
      expect(svg).toMatchFileSnapshot(`../../test/charts/commitments.${name}.svg`));

    test('has every clause as a link whose name begins with what one sees', () => {
      const links = [
        ...svg.matchAll(
          /<a href="([^"]+)" class="unit [^"]+"><title>([^<]+)<\/title>.*?<text[^>]*>([^<]*)</g,
        ),
      ];
      expect(links).toHaveLength(clauses.length);
      for (const [, href, label, seen] of links) {
        expect(href).toMatch(/^\/base\/\d{4}\/\d+\//);
        expect(label?.startsWith(`${seen}, `)).toBe(true);
      }
    });

    test('keeps its marks inside and apart, the earlier text above the later', () => {
      for (const { lines } of placed) {
        const tops = lines.map(({ y }) => y);
        expect(tops).toEqual(tops.toSorted((a, b) => a - b));
        const marks = lines.flatMap((line) => line.marks);
        expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(marks.length);
        for (const { x, y } of marks) {
          expect(x + cell.width).toBeLessThanOrEqual(format.width);
          expect(y + cell.height).toBeLessThanOrEqual(height);
        }
      }
    });

    test('has no style attribute and no script', () => {
      expect(svg).not.toMatch(/\sstyle=|<script|<style|\son\w+=/);
    });
  },
);
