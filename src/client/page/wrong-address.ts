/** On the page for what is not there: says what is wrong with the address and leads to what was meant. */
import { uncapitalize } from '../../model/wording/first-letter.ts';
import { parseCitation } from '../../model/cite/read/parse-citation.ts';
import { tidyAddress } from '../../model/site/tidy-address.ts';
import { referencePath, withBase } from '../../model/site/route.ts';
import type { KnownPlaces } from '../../model/text/known-place.ts';
import { isLocator, parseLocator } from '../../model/text/locator.ts';
import { formatUnitName } from '../../model/text/pinpoint.ts';
import { element } from './element.ts';

const base = import.meta.env.BASE_URL;
const { tidy, parents } = tidyAddress(location.pathname, base);
const place = document.getElementById('wrong-address');
if (place) void explain(place);

async function explain(place: HTMLElement): Promise<void> {
  const known = JSON.parse(place.dataset['known'] ?? '{}') as KnownPlaces;
  const citation = parseCitation(tidy + location.hash, known);
  if (citation) {
    const { targets, offers, message } = citation;
    const links = (targets.length > 0 ? targets : offers).map((reference) => ({
      path: referencePath(reference),
      name: nameReference(reference, known),
    }));
    return show(
      place,
      targets.length > 0 ? 'Perhaps this is meant:' : 'What exists:',
      links,
      message,
    );
  }
  const candidates = withBase(base, tidy) === location.pathname ? parents : [tidy, ...parents];
  for (const path of candidates)
    if (await isThere(path))
      return show(place, path === tidy ? 'Perhaps this is meant:' : 'One step up:', [
        { path, name: path },
      ]);
}

function show(
  place: HTMLElement,
  words: string,
  links: readonly { readonly path: string; readonly name: string }[],
  message: string | null = null,
): void {
  const list = links.flatMap(({ path, name }, at) => [
    at === 0 ? ' ' : ', ',
    element('a', { href: withBase(base, path) }, name),
  ]);
  place.replaceChildren(...(message ? [`${message} `] : []), words, ...list, '.');
}

/** `Paragraph 12 of 2025` */
function nameReference(reference: string, { instruments }: KnownPlaces): string {
  const [year = '', note] = reference.split('/fn-');
  if (note) return `footnote ${note} of ${year}`;
  if (!isLocator(reference))
    return (
      instruments.find((one) => one.reference === reference)?.symbol ??
      `the declaration of ${reference}`
    );
  const locator = parseLocator(reference);
  const name = formatUnitName(locator);
  return `${uncapitalize(name)} of ${locator.declaration}`;
}

/** Whether the site has a page there. */
async function isThere(path: string): Promise<boolean> {
  try {
    return (await fetch(withBase(base, path))).ok;
  } catch {
    // Without a network nothing can be offered.
    return false;
  }
}
