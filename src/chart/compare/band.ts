import { area, curveBumpX, curveBumpY } from 'd3';
import type { Share } from '../../model/compare/share.ts';

/** Two units of which one became the other. */
export interface BandLink {
  readonly from: string;
  readonly to: string;
  /** Words of the earlier that stand in the later, and the other way round. */
  readonly carried: Share;
  readonly brought: Share;
}

/** Where bands end at a unit. */
export interface BandPlace {
  /** The middle of its bar, along the line on which its text stands. */
  readonly along: number;
  /** Where bands from an earlier text end, and where those to a later one begin. */
  readonly arrive: number;
  readonly leave: number;
}

export interface BandFormat {
  /** Whether the texts stand beside one another or above one another. */
  readonly beside: boolean;
  /** Length of a bar, which stands for all words of its unit. */
  readonly bar: number;
  /** A clause of a few words is still a line that can be seen. */
  readonly thinnest: number;
}

/** The outlines of the bands between units: as wide at each end as the share of words they carry. */
export function placeBands<Link extends BandLink>(
  links: readonly Link[],
  places: ReadonlyMap<string, BandPlace>,
  format: BandFormat,
): { readonly link: Link; readonly path: string }[] {
  const draw = area<{ across: number; first: number; last: number }>().digits(1);
  if (format.beside)
    draw
      .curve(curveBumpX)
      .x(({ across }) => across)
      .y0(({ first }) => first)
      .y1(({ last }) => last);
  else
    draw
      .curve(curveBumpY)
      .y(({ across }) => across)
      .x0(({ first }) => first)
      .x1(({ last }) => last);
  return links.flatMap((link) => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    if (!from || !to) return [];
    const leaving = links.filter((one) => one.from === link.from);
    const arriving = links.filter((one) => one.to === link.to);
    const ends = [
      { across: from.leave, ...placeEnd(from, leaving, link, 'carried', format) },
      { across: to.arrive, ...placeEnd(to, arriving, link, 'brought', format) },
    ];
    return [{ link, path: draw(ends) ?? '' }];
  });
}

/** The stretch of a bar on which a band ends: as large as its share, after those of the links before it. */
function placeEnd(
  { along }: BandPlace,
  siblings: readonly BandLink[],
  link: BandLink,
  side: 'carried' | 'brought',
  { bar, thinnest }: BandFormat,
): { first: number; last: number } {
  const measure = (one: BandLink) => (one[side].words / one[side].of) * bar;
  const before = siblings.slice(0, siblings.indexOf(link));
  const taken = before.reduce((sum, one) => sum + measure(one), 0);
  const size = Math.max(thinnest, measure(link));
  const first = Math.min(along - bar / 2 + taken, along + bar / 2 - size);
  return { first, last: first + size };
}
