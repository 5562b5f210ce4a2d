import { referencePath, unitPath } from '../../model/site/route.ts';
import type { PositionRecord } from '../../schema/position.ts';
import { toFileHead, type Ground } from '../ground.ts';

/** A position as data: each unit with the basis of the link and the reason. */
export function toPositionJson({ toAddress }: Ground, id: string, record: PositionRecord) {
  return {
    id,
    url: toAddress(referencePath(`position/${id}`)),
    ...record,
    units: record.units.map((link) => ({ ...link, url: toAddress(unitPath(link.unit)) })),
  };
}

/** `/data/positions.json` */
export function toPositionsJson(ground: Ground) {
  return {
    ...toFileHead(ground, 'positions'),
    positions: Object.entries(ground.corpus.content.positions).map(([id, record]) =>
      toPositionJson(ground, id, record),
    ),
  };
}
