import { labelUnit } from '../../model/text/label.ts';
import { formatPinpoint, parseLocator } from '../../model/text/locator.ts';
import type { QuotationVerdict } from '../../model/quotation/check-quotation.ts';
import type { ExactPlace } from '../../model/quotation/find-exact.ts';
import { unitPath, withBase } from '../../model/site/route.ts';
import { addMatches } from '../../model/search/add-matches.ts';
import { element } from '../page/element.ts';
import type { SearchGround } from '../search/search-ground.ts';

const names: Readonly<Record<QuotationVerdict['verdict'], string>> = {
  exact: 'Exact',
  several: 'Exact, in several places',
  altered: 'Altered',
  'not found': 'Not found',
};

/** Shows what became of a quotation: the verdict, where the words stand, what differs. */
export function createVerdict(result: QuotationVerdict, ground: SearchGround): HTMLElement {
  const head = element(
    'p',
    {},
    element('b', {}, `${names[result.verdict]}.`),
    ` ${explain(result, ground)}`,
  );
  const box = element('div', { className: 'verdict' }, head);
  box.dataset['verdict'] = result.verdict;
  if ('places' in result) {
    box.append(
      element(
        'ol',
        {},
        ...result.places.map(({ units, spans }) => createPlace(units, spans, ground)),
      ),
    );
  } else if (result.verdict === 'altered') {
    const words = result.pieces.map(({ kind, text }) =>
      kind === 'kept' ? text : element(kind === 'added' ? 'ins' : 'del', {}, text),
    );
    const official = element('span', { className: 'official' }, `“${result.official}”`);
    box.append(
      element('p', { className: 'diff' }, ...words),
      element('p', {}, 'The official words: ', official),
    );
    box.append(element('ol', {}, createPlace(result.units, result.spans, ground)));
    if (result.alsoLike.length > 0)
      box.append(
        element(
          'p',
          { className: 'hint' },
          `Much like it, too: ${result.alsoLike.map(labelUnit).join('; ')}.`,
        ),
      );
  } else if (result.units[0] !== undefined) {
    box.append(
      element(
        'p',
        {},
        'The nearest passage: ',
        element('span', { className: 'official' }, shorten(result.official ?? '')),
      ),
    );
    box.append(element('ol', {}, createPlace(result.units, [], ground)));
  }
  return box;
}

function explain(result: QuotationVerdict, { places }: SearchGround): string {
  switch (result.verdict) {
    case 'exact':
    case 'several':
      return result.signsDiffer
        ? 'The words are the official ones; punctuation or hyphens differ.'
        : 'The words are the official ones.';
    case 'altered':
      return 'Struck out: official words that the quotation leaves out. Underlined: words that stand in the quotation only.';
    case 'not found': {
      const missing = places.declarations.filter(({ held }) => !held).map(({ id }) => id);
      return `No declaration held here has these words.${missing.length > 0 ? ` The text of ${missing.join(' and ')} is not held and could not be searched.` : ''}`;
    }
  }
}

/** A place with its citation and address; the words are marked where it leads. */
function createPlace(
  units: readonly string[],
  spans: ExactPlace['spans'],
  { places }: SearchGround,
): HTMLElement {
  const [unit = ''] = units;
  const ranges = spans
    .filter((span) => span.unit === unit)
    .map(({ start, end }) => [start, end] as const);
  const href = (path: string) => withBase(import.meta.env.BASE_URL, path);
  const citations = units.map((one) => {
    const declaration = places.declarations.find(({ id }) => one.startsWith(`${id}/`));
    return `General Assembly ${declaration?.name ?? ''}, ${formatPinpoint(parseLocator(one))}`;
  });
  const link = element(
    'a',
    { href: href(addMatches(unitPath(unit), ranges)) },
    units.map(labelUnit).join(' and '),
  );
  const address = element('code', {}, new URL(href(unitPath(unit)), import.meta.env.SITE).href);
  const place = element(
    'li',
    {},
    link,
    element('p', { className: 'hint' }, `${citations.join('; ')} · `, address),
  );
  place.dataset['references'] = units.join(' ');
  return place;
}

const longest = 260;

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}
