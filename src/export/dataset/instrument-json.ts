import { recordPath, unitPath } from '../../model/site/route.ts';
import type { InstrumentCitation } from '../../model/text/instrument-citation.ts';
import { listInstrumentMeanings } from '../../model/text/instrument-meaning.ts';
import { toFileHead, type Ground } from '../ground.ts';

/** A place where a declaration cites or names an instrument. */
export function toPlaceJson({ unit, footnote, words }: InstrumentCitation, { toAddress }: Ground) {
  return { unit, url: toAddress(unitPath(unit)), footnote, words };
}

/** `/instruments.json`: every instrument with every place that cites or names it. */
export function toInstrumentsJson(ground: Ground) {
  const { corpus, citations, toAddress } = ground;
  return {
    ...toFileHead(ground, 'instruments'),
    instruments: Object.entries(corpus.content.instruments).map(([id, record]) => ({
      id,
      url: toAddress(recordPath('instruments', id)),
      ...record,
      places: citations
        .filter(({ instrument }) => instrument === id)
        .map((citation) => toPlaceJson(citation, ground)),
      meant: listInstrumentMeanings(corpus, id).map(({ unit, words, because }) => ({
        unit,
        url: toAddress(unitPath(unit)),
        words,
        because,
      })),
    })),
  };
}
