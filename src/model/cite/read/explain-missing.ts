import { capitalize } from '../../wording/first-letter.ts';
import { explainMissingUnit } from '../../text/extent.ts';
import type { KnownDeclaration, KnownPlaces } from '../../text/known-place.ts';
import { nameInSentence } from '../../text/symbol.ts';
import type { CitedPlace } from './cited-place.ts';

/** Says which places a declaration does not have, in one sentence for each kind, and offers what it has instead. */
export function explainMissing(
  declaration: KnownDeclaration,
  missing: readonly CitedPlace[],
  known: KnownPlaces,
): { messages: string[]; offers: string[] } {
  const { id, footnotes } = declaration;
  const last = known.extents.find((extent) => extent.id === id)?.last ?? 0;
  const messages: string[] = [];
  const offers: string[] = [];
  const notes = missing.filter(({ kind }) => kind === 'footnote').map(({ number }) => number);
  if (notes.length > 0) {
    messages.push(sayMissing(id, 'footnote', notes, footnotes));
    offers.push(id);
  }
  const isPlain = ({ section, preambular }: CitedPlace) => !section && !preambular;
  const paragraphs = missing.filter(({ kind }) => kind === 'paragraph');
  const outside = paragraphs.filter(
    (place) => isPlain(place) && (place.number < 1 || place.number > last),
  );
  if (outside.length > 0) {
    messages.push(
      sayMissing(
        id,
        'paragraph',
        outside.map(({ number }) => number),
        last,
      ),
    );
    const elsewhere = known.declarations
      .flatMap((other) => outside.map(({ number }) => `${other.id}/${number}`))
      .filter((place) => known.units.includes(place));
    offers.push(`${id}/${last}`, id, ...elsewhere.slice(0, 2));
  }
  const inside = Map.groupBy(
    paragraphs.filter((place) => isPlain(place) && !outside.includes(place)),
    ({ number }) => number,
  );
  for (const [number, places] of inside) {
    const letters = places.flatMap(({ letter }) =>
      letter === null ? [] : [letter.split('/').join(') (')],
    );
    const [first] = letters;
    const letter = places.find((place) => place.letter !== null)?.letter ?? null;
    const said = explainMissingUnit(known.extents, { declaration: id, number, letter });
    messages.push(
      letters.length > 1
        ? said.replace(
            `subparagraph (${first})`,
            `subparagraphs (${joinAll(letters, ') and (', '), (')})`,
          )
        : said,
    );
    offers.push(`${id}/${number}`);
  }
  const elsewhere = paragraphs.filter((place) => !isPlain(place));
  for (const { section, preambular, number, bis, letter } of elsewhere) {
    const place = { declaration: id, section, preambular, number, bis, letter };
    messages.push(explainMissingUnit(known.extents, place));
  }
  if (elsewhere.length > 0) offers.push(id);
  return { messages, offers };
}

/** `paragraph 40`, `paragraphs 32 to 40 and 50` */
function sayMissing(id: string, kind: string, numbers: readonly number[], last: number): string {
  const [only, another] = new Set(numbers);
  if (another === undefined)
    return `${capitalize(nameInSentence(id))} has no ${kind} ${only}: its ${kind}s are 1 to ${last}.`;
  return `In ${nameInSentence(id)} ${kind}s ${joinAll(listRuns(numbers), ' and ', ', ')} do not exist; its ${kind}s are 1 to ${last}.`;
}

/** 32, 33, 34, 50 → `32 to 34`, `50` */
function listRuns(numbers: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`));
}

function joinAll(names: readonly string[], beforeLast: string, between: string): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(between)}${beforeLast}${names.at(-1)}`;
}
