import { listOperativeWords } from '../../src/model/commitment/operative-word.ts';
import { findStrength } from '../../src/model/commitment/strength.ts';
import { addressee, type Addressee } from '../../src/schema/part/operative-verb.ts';

/** A verb that was found, to be looked over by an editor. */
export interface FoundVerb {
  readonly verb: string;
  readonly addressee: Addressee;
  readonly object: string;
}

const adverbs = String.raw`(?:also |further |again |once again |therefore |thus |strongly |particularly |hereby )*`;

/**
 * Finds the operative verbs of a unit: those behind “We”, or in a resolution the one it begins with.
 * @param known verbs as the notes of other texts have them: one that begins so is taken in that length
 */
export function findVerbs(text: string, known: readonly string[]): FoundVerb[] {
  const behind = [...text.matchAll(new RegExp(String.raw`\bWe (?:, [^,]+, )?${adverbs}`, 'g'))].map(
    ({ index, 0: match }) => index + match.length,
  );
  const words = listOperativeWords(text).map(({ start }) => start);
  const [opening] = /^\p{Lu}\p{L}+s?\b/u.exec(text) ?? [];
  const first =
    behind.length === 0 && opening && !/^(?:We|The|In|To|That|This|These|A|An)$/.test(opening)
      ? [0]
      : [];
  const starts = [...new Set([...first, ...behind, ...words])].sort((one, other) => one - other);
  return starts.flatMap((start, at) => {
    const end = starts[at + 1] ?? text.length;
    const sentence =
      /^.*?[.;:](?=\s|$)/su.exec(text.slice(start, end))?.[0] ?? text.slice(start, end);
    const rest = sentence.replace(/[.;:]$|,?\s+(?:and\s+)?(?:We\s+)?(?:also\s+)?$/, '');
    const verb = nameVerb(rest, known);
    const object = rest
      .slice(verb.length)
      .replace(/^[\s,]+/, '')
      .split(/\s+/)
      .slice(0, 100)
      .join(' ');
    return verb === '' || object === ''
      ? []
      : [{ verb, addressee: findAddressee(verb, object), object }];
  });
}

/** The longest known verb that the words begin with, else their first word with a particle behind it. */
function nameVerb(words: string, known: readonly string[]): string {
  const plain = words.toLowerCase();
  const found = known
    .filter((verb) => plain.startsWith(`${verb.toLowerCase()} `))
    .sort((one, other) => other.length - one.length)[0];
  return words.slice(
    0,
    found?.length ?? /^\p{L}+(?: (?:upon|note|to|that|with|for|on))?/u.exec(words)?.[0].length ?? 0,
  );
}

/** Whom a verb addresses: the one its object begins with; else what its step on the scale of strength says. Whom a demand asks is for an editor to say. */
function findAddressee(verb: string, object: string): Addressee {
  const named = addressee.options.filter((name) =>
    object.toLowerCase().startsWith(name.toLowerCase()),
  );
  const [longest] = named.sort((one, other) => other.length - one.length);
  if (longest) return longest;
  const kind = findStrength(verb)?.kind ?? 'demand';
  return kind === 'promise' ? 'States themselves' : kind === 'position' ? 'no one' : 'not said';
}
