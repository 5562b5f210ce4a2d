import type { KnownDeclaration, KnownPlaces } from '../../text/known-place.ts';
import { nameDeclaration } from '../../text/symbol.ts';
import type { UnitRange } from '../../text/unit-range.ts';
import type { BoundPlaces } from './bind-places.ts';
import type { CitedPlace } from './cited-place.ts';
import { describePlaces } from './describe-places.ts';
import { explainMissing } from './explain-missing.ts';

/** What a citation leads to, with everything there is to say about it. */
export interface CitedUnits {
  readonly targets: readonly string[];
  readonly ranges: readonly UnitRange[];
  readonly messages: readonly string[];
  /** Where nothing stands at the place: what exists near it. */
  readonly offers: readonly string[];
}

/** The places in one declaration whose text is held. */
export function citeUnits(
  declaration: KnownDeclaration,
  bound: readonly BoundPlaces[],
  known: KnownPlaces,
): CitedUnits {
  const [targets, ranges, messages, missing]: [string[], UnitRange[], string[], CitedPlace[]] = [
    [],
    [],
    [],
    [],
  ];
  const preamble = known.units.some((unit) => unit.startsWith(`${declaration.id}/pp-`));
  for (const { text, certainty, places: written, following } of bound) {
    const places = written.map((place) => (place.doubled && !preamble ? toPlain(place) : place));
    if (places.some((place, at) => place !== written[at]))
      messages.push(
        `“${text}” is read as ${describePlaces(places)}: no preamble of ${nameDeclaration(declaration.id)} is held here.`,
      );
    for (const place of places) {
      const all = spread(place);
      const found = all
        .filter((one) => has(declaration, one, known))
        .map((one) => toReference(declaration, one));
      missing.push(...all.filter((one) => !has(declaration, one, known)));
      const instead = found.length === 0 ? findInstead(declaration, place, known) : null;
      if (instead) {
        missing.splice(-1);
        targets.push(instead.target);
        messages.push(instead.message);
      }
      targets.push(...found);
      const [first, last] = [found[0], found.at(-1)];
      if (place.through !== undefined && first && last && first !== last)
        ranges.push({ from: first, to: last });
    }
    ranges.push(...joinLetters(places, declaration, known));
    if (certainty === 'other')
      messages.push(
        `The declarations have paragraphs only: “${text}” is read as ${describePlaces(places)}.`,
      );
    if (following) messages.push(`“${following}”: ${describePlaces(places)} and what follows.`);
  }
  const said = explainMissing(declaration, missing, known);
  return { targets, ranges, messages: [...messages, ...said.messages], offers: said.offers };
}

/** Every place of a range. */
function spread(place: CitedPlace): CitedPlace[] {
  const { through, ...first } = place;
  if (through === undefined) return [first];
  return Array.from({ length: through - place.number + 1 }, (_, step) => ({
    ...first,
    number: place.number + step,
  }));
}

function has(declaration: KnownDeclaration, place: CitedPlace, known: KnownPlaces): boolean {
  if (place.kind === 'footnote')
    return place.letter === null && place.number >= 1 && place.number <= declaration.footnotes;
  return known.units.includes(toReference(declaration, place));
}

/** `2025/18/d`, `2025/fn-9` */
export function toReference(
  { id }: { readonly id: string },
  { kind, section, preambular, number, bis, letter }: CitedPlace,
): string {
  if (kind === 'footnote') return `${id}/fn-${number}`;
  return `${id}/${section ? `${section}/` : ''}${preambular ? 'pp-' : ''}${number}${bis ? `-${bis}` : ''}${letter === null ? '' : `/${letter}`}`;
}

/** What is meant if the place itself is not there: `18 f.` as “and the following”, paragraph 1 for 1 bis, 18 (d) for 18 (d) (ii). */
function findInstead(
  declaration: KnownDeclaration,
  place: CitedPlace,
  known: KnownPlaces,
): { target: string; message: string } | null {
  if (place.kind === 'footnote' || place.through !== undefined) return null;
  const ways: readonly (readonly [CitedPlace, string])[] = [
    ...(place.loose
      ? [[{ ...place, letter: null }, `“f”: paragraph ${place.number} and what follows.`] as const]
      : []),
    ...(place.bis
      ? [
          [
            withoutBis(place),
            `${nameDeclaration(declaration.id)} has no paragraph ${place.number} ${place.bis}: this is paragraph ${place.number}.`,
          ] as const,
        ]
      : []),
    ...(place.letter?.includes('/')
      ? [
          [
            { ...place, letter: place.letter.replace(/\/.*/, '') },
            `Paragraph ${place.number} (${place.letter.split('/')[0]}) of ${nameDeclaration(declaration.id)} has no parts of its own: this is the whole of it.`,
          ] as const,
        ]
      : []),
  ];
  for (const [other, message] of ways)
    if (has(declaration, other, known)) return { target: toReference(declaration, other), message };
  return null;
}

function toPlain({ preambular: _, doubled: __, ...place }: CitedPlace): CitedPlace {
  return place;
}

function withoutBis({ bis: _, ...place }: CitedPlace): CitedPlace {
  return place;
}

/** `18 (d)-(f)`, of which every letter is a place already. */
function joinLetters(
  places: readonly CitedPlace[],
  declaration: KnownDeclaration,
  known: KnownPlaces,
): UnitRange[] {
  const found = places.filter((place) => has(declaration, place, known));
  return found.flatMap((place, at) => {
    const start = place.ranged && !found[at - 1]?.ranged ? found[at - 1] : undefined;
    const end = found
      .slice(at)
      .findLast((_, step, all) => all.slice(0, step + 1).every(({ ranged }) => ranged));
    return start && end
      ? [{ from: toReference(declaration, start), to: toReference(declaration, end) }]
      : [];
  });
}
