import type { KnownPlaces } from '../text/known-place.ts';
import { isLocator } from '../text/locator.ts';
import { parseCitation } from '../cite/read/parse-citation.ts';

/** What is to be put into a brief, and what there is to say about it. */
export interface BriefRequest {
  readonly units: readonly string[];
  readonly message: string;
}

const howToAsk =
  'Name a declaration and a paragraph: 2025/12, 2025/18/d, or resolution 72/1, para. 7.';

/** Understands what a reader types to put units into a brief: a locator, an address, a citation in any of the usual forms. */
export function readBriefRequest(text: string, known: KnownPlaces): BriefRequest {
  const citation = parseCitation(text, known);
  const units = citation?.targets.filter(isLocator) ?? [];
  if (!citation || (units.length === 0 && citation.message === null))
    return { units: [], message: howToAsk };
  if (citation.ambiguous)
    return { units: [], message: `${citation.message} Add one: ${units.join(', ')}.` };
  const instead = units.length === 0 ? citation.offers.filter(isLocator) : [];
  const offer = instead.length > 0 ? ` There is: ${instead.join(', ')}.` : '';
  return { units, message: `${citation.message ?? ''}${offer}` };
}
