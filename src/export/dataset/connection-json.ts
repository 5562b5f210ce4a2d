import type { Unit } from '../../model/text/corpus.ts';
import { historyPath, recordPath } from '../../model/site/route.ts';
import { toUseJson } from './definition-json.ts';
import type { Ground } from '../ground.ts';
import { toPlaceJson } from './instrument-json.ts';
import { toPositionJson } from './position-json.ts';
import { toStatementJson } from './statement-json.ts';
import { toFigureJson } from './statistics-json.ts';

/**
 * What is tied to a unit: concordance, definition, instruments, statements, positions, figures.
 * @param unit whose history is named
 * @param locators the units whose ties count: a paragraph with its subparagraphs, or one subparagraph
 */
export function toConnectionsJson(ground: Ground, unit: Unit, locators: readonly string[]) {
  const { corpus, figures, charts, citations, definitionUses, toAddress } = ground;
  const { instruments, positions, statements } = corpus.content;
  const isHere = ({ unit: at }: { unit: string }) => locators.includes(at);
  return {
    concordance: listConcordancesOf(ground, unit, locators),
    definition: definitionUses.filter(isHere).map((use) => toUseJson(use, ground)),
    instruments: citations.filter(isHere).map((citation) => {
      const { title, symbol, official } = instruments[citation.instrument] ?? {
        title: '',
        symbol: null,
        official: '',
      };
      return {
        ...toPlaceJson(citation, ground),
        id: citation.instrument,
        instrument: toAddress(recordPath('instruments', citation.instrument)),
        title,
        symbol,
        official,
      };
    }),
    statements: Object.entries(statements)
      .filter(([, { bearsOn }]) => bearsOn.some(isHere))
      .map(([id, record]) => toStatementJson(ground, id, record)),
    positions: Object.entries(positions)
      .filter(([, record]) => record.units.some(isHere))
      .map(([id, record]) => toPositionJson(ground, id, record)),
    figures: figures
      .filter(({ record }) => record.speaksTo.some(isHere))
      .map((figure) => toFigureJson(figure, charts, toAddress)),
  };
}

/** What each concordance says of some units. */
function listConcordancesOf(
  { concordances, toAddress }: Ground,
  unit: Unit,
  locators: readonly string[],
) {
  return concordances
    .filter(({ from, to }) => from === unit.declaration || to === unit.declaration)
    .map(({ from: earlier, to: later, textsNotHeldBetween, rows, pairs }) => ({
      from: earlier,
      to: later,
      url: toAddress(historyPath(unit.locator)),
      textsNotHeldBetween: textsNotHeldBetween.map(({ id }) => id),
      rows: rows.filter(({ from, to }) => [...from, ...to].some((at) => locators.includes(at))),
      pairs: pairs.filter(({ from, to }) => locators.includes(from) || locators.includes(to)),
    }));
}
