import type { DeclarationRecord } from '../../schema/declaration.ts';
import type { Corpus } from './corpus.ts';

/** Something said of an adoption, and the references that carry it. */
export interface AdoptionClaim {
  readonly says: string;
  readonly restsOn: readonly string[];
}

type Adoption = Pick<DeclarationRecord, 'adopted' | 'manner' | 'adoptionRestsOn' | 'mannerRestsOn'>;

/**
 * When and how a declaration was adopted, each part with its own source: one claim if both rest on the same.
 * @param formatDay writes a day for people
 */
export function describeAdoption(
  { adopted, manner, adoptionRestsOn, mannerRestsOn }: Adoption,
  formatDay: (day: string) => string,
): AdoptionClaim[] {
  const day = `on ${formatDay(adopted)}`;
  return mannerRestsOn
    ? [
        { says: day, restsOn: adoptionRestsOn },
        { says: manner, restsOn: mannerRestsOn },
      ]
    : [{ says: `${manner} ${day}`, restsOn: adoptionRestsOn }];
}

/** The short name of what a claim rests on: `GA/11955`, `A/RES/80/9`, `PACT commentary (opinion)`. */
export function nameAdoptionSource({ content }: Corpus, reference: string): string {
  const id = reference.replace(/^(source|fact)\//, '');
  if (reference.startsWith('source/')) return content.sources[id]?.short ?? reference;
  return content.facts[id]?.short ?? content.facts[id]?.publication ?? reference;
}
