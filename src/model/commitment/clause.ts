import type { Addressee } from '../../schema/part/operative-verb.ts';
import type { Corpus, Declaration } from '../text/corpus.ts';
import { placeVerb, type VerbPlace } from './place-verb.ts';
import { requireStrength, type Strength } from './strength.ts';
import { onceFor } from '../memory/once-for.ts';

/** One act of a declaration: an entry of the operative verbs at its place in the text, with its strength. */
export interface Clause {
  /** `2025-18-a-c2`: its unit and its number there; no spreadsheet takes it for a date. */
  readonly id: string;
  readonly declaration: string;
  /** Locator of the unit it stands in. */
  readonly unit: string;
  readonly verb: string;
  readonly addressee: Addressee;
  readonly object: string;
  readonly remark: string | null;
  readonly strength: Strength;
  readonly place: VerbPlace;
}

/**
 * The clauses of a declaration in the order of its text.
 * @throws Error if a verb does not stand in its unit or has no strength
 */
export function listClauses(corpus: Corpus, { paragraphs }: Declaration): Clause[] {
  return paragraphs.flatMap(({ locator }) => listParagraphClauses(corpus, locator));
}

/** The clauses of a paragraph and of its subparagraphs; none if its note is not written yet. */
export function listParagraphClauses(corpus: Corpus, paragraph: string): readonly Clause[] {
  return ofCorpus(corpus)(paragraph);
}

/** Pages, charts and files ask for the same. */
const ofCorpus = onceFor((corpus: Corpus) =>
  onceFor((paragraph: string): readonly Clause[] => placeClauses(corpus, paragraph)),
);

function placeClauses(corpus: Corpus, paragraph: string): Clause[] {
  const entries = corpus.content.annotations[paragraph]?.verbs ?? [];
  const numbers = new Map<string, number>();
  let last = { unit: '', start: 0 };
  return entries.map(({ verb, addressee, object, letter, remark }) => {
    const unit = letter === undefined ? paragraph : `${paragraph}/${letter}`;
    const text = corpus.units.get(unit)?.text ?? '';
    const place = placeVerb(text, { verb, object }, last.unit === unit ? last.start : 0);
    if (!place)
      throw new Error(`“${verb} … ${object}” does not stand so in ${unit}: run npm run validate.`);
    last = { unit, start: place.verb.at(-1)?.start ?? 0 };
    const number = (numbers.get(unit) ?? 0) + 1;
    numbers.set(unit, number);
    return {
      id: `${unit.replaceAll('/', '-')}-c${number}`,
      declaration: unit.split('/')[0] ?? '',
      unit,
      verb,
      addressee,
      object,
      remark: remark ?? null,
      strength: requireStrength(verb),
      place,
    };
  });
}

/** The clauses that begin an act: those that share one verb (“commit to enhancing … and to use”) count once. */
export function listActs(clauses: readonly Clause[]): Clause[] {
  const seen = new Set<string>();
  return clauses.filter(({ unit, place }) => {
    const key = `${unit} ${place.verb[0].start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
