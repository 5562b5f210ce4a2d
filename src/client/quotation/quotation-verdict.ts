import { capitalize } from '../../model/wording/first-letter.ts';
import { explainVerdict } from '../../model/quotation/explain-verdict.ts';
import type { QuotationVerdict, QuotedPlace } from '../../model/quotation/quotation-verdict.ts';
import { findDeclaration } from '../../model/quotation/official-words.ts';
import { addMatches } from '../../model/search/add-matches.ts';
import { unitPath, withBase } from '../../model/site/route.ts';
import { labelUnit } from '../../model/text/label.ts';
import { parseLocator } from '../../model/text/locator.ts';
import { formatPinpoint } from '../../model/text/pinpoint.ts';
import { element } from '../page/element.ts';
import type { WordsAtHand } from './words-at-hand.ts';
import { createOfficialWords, createOtherWording, createPassage } from './quoted-passage.ts';

/** How many places of the same words are shown at once. */
const mostPlaces = 4;

/** The quotation itself, if a report has several. */
interface Quoted {
  readonly text: string;
  /** `quotation 3 of 20` */
  readonly number: string;
}

/** Shows what became of a quotation: the verdict, what differs, where the words stand and in which sentence. */
export function createVerdict(
  result: QuotationVerdict,
  held: WordsAtHand,
  quoted?: Quoted,
): HTMLElement {
  const { verdict, places, alsoLike, voices, nearVoices } = result;
  const name = element('b', {}, capitalize(verdict));
  const head = element('p', { className: 'verdict-name' }, name);
  if (quoted?.number) head.append(' · ', quoted.number);
  const box = element('div', { className: 'verdict' }, head);
  box.dataset['verdict'] = verdict;
  if (quoted) box.append(element('blockquote', {}, quoted.text));
  const sentences = explainVerdict(result, held.declarations).join(' ');
  if (sentences) box.append(element('p', {}, sentences));
  const shown = places.slice(0, mostPlaces).map((place) => createPlace(place, result, held));
  if (shown.length > 0) box.append(element('ol', {}, ...shown));
  const rest = places.slice(mostPlaces);
  if (rest.length > 0)
    box.append(
      element(
        'p',
        { className: 'hint' },
        'Also in ',
        ...joinLinks(
          rest.map(({ units }) => units[0] ?? ''),
          held,
        ),
        '.',
      ),
    );
  if (alsoLike.length > 0)
    box.append(
      element('p', { className: 'hint' }, 'Similar wording in ', ...joinLinks(alsoLike, held), '.'),
    );
  const records = [
    ...new Map([...voices, ...nearVoices].map((voice) => [voice.path, voice])).values(),
  ];
  if (records.length > 0)
    box.append(
      element(
        'p',
        {},
        ...records.flatMap(({ path, speaker }, at) => [
          at > 0 ? ' · ' : '',
          element('a', { href: held.href(path) }, `${speaker}: the record`),
        ]),
      ),
    );
  return box;
}

function joinLinks(units: readonly string[], { href }: WordsAtHand): (HTMLElement | string)[] {
  return units.flatMap((unit, at) => [
    at > 0 ? '; ' : '',
    element('a', { href: href(unitPath(unit)) }, labelUnit(unit)),
  ]);
}

/** A place with what differs there, its sentence, its citation and address; the words are marked where it leads. */
function createPlace(place: QuotedPlace, result: QuotationVerdict, held: WordsAtHand): HTMLElement {
  const { units, spans } = place;
  const [unit = ''] = units;
  const ranges = spans
    .filter((span) => span.unit === unit)
    .map(({ start, end }) => [start, end] as const);
  const link = element(
    'a',
    { href: held.href(addMatches(unitPath(unit), ranges)) },
    units.map(labelUnit).join(' and '),
  );
  const entry = element('li', {}, link);
  entry.dataset['references'] = units.join(' ');
  const address = element(
    'code',
    {},
    new URL(withBase(import.meta.env.BASE_URL, unitPath(unit)), import.meta.env.SITE).href,
  );
  entry.append(
    element(
      'p',
      { className: 'hint' },
      `${units.map((one) => cite(one, held)).join('; ')} · `,
      address,
    ),
  );
  entry.append(
    createPassage(place, held),
    ...createOfficialWords(place),
    ...createOtherWording(place, result.places, held),
  );
  return entry;
}

function cite(unit: string, { declarations }: WordsAtHand): string {
  const name = declarations.find(({ id }) => id === findDeclaration(unit))?.name ?? '';
  return `General Assembly ${name}, ${formatPinpoint(parseLocator(unit))}`;
}
