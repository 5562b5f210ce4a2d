import { listAlike } from './alike-words.ts';
import { describePlace } from './quoted-place.ts';
import { shortQuotation } from './find-nearest.ts';
import { layQuotation, type LaidWord, type LayOut } from './lay-quotation.ts';
import type { OfficialWord, OfficialWords } from './official-words.ts';
import type { QuotedPlace } from './quotation-verdict.ts';
import type { QuotedWord } from './read/quoted-word.ts';

/**
 * The rule that the page states: a quotation is an altered one if at least two thirds of its words stand in one paragraph, in runs
 * of three or more, of two if it has fewer than six words. Words that are only spelled otherwise count.
 */
const rule = { share: 2 / 3, run: 3, shortRun: 2 };
/** What nearly the same passages may cost more than the nearest; and how many of them are named. */
const similar = { more: 1.5, most: 3 };

/** An altered passage. */
export interface Altered {
  readonly places: readonly QuotedPlace[];
  readonly reordered: boolean;
  readonly alsoLike: readonly string[];
}

/** The paragraph of which a quotation is an altered passage; null if it is none. */
export function findAltered(
  official: OfficialWords,
  quoted: readonly QuotedWord[],
): Altered | null {
  const alike = listAlike(official, quoted);
  const paragraphs = [...Map.groupBy(official.words, ({ paragraph }) => paragraph).values()];
  const layOuts = paragraphs
    .filter((row) => hasEnough(row, quoted, alike))
    .map((row) => layQuotation(official, row, quoted, alike))
    .filter(({ words }) => isAltered(words))
    // Of equal ones the latest text comes first.
    .reverse()
    .sort((a, b) => a.cost - b.cost);
  const [best] = layOuts;
  if (!best) return null;
  return {
    places: [describePlace(official, best.words)],
    reordered: isReordered(best),
    alsoLike: layOuts
      .slice(1, 1 + similar.most)
      .filter(({ cost }) => cost - best.cost <= similar.more)
      .flatMap(({ words }) => [
        ...new Set(words.flatMap(({ official: word }) => word?.unit ?? [])),
      ]),
  };
}

/** Whether a paragraph has so many of the words at all, in whatever order. */
function hasEnough(
  row: readonly OfficialWord[],
  quoted: readonly QuotedWord[],
  alike: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const own = new Set(row.map(({ folded }) => folded));
  const there = quoted.filter(
    ({ folded }) =>
      /\d/.test(folded) ||
      own.has(folded) ||
      [...(alike.get(folded) ?? [])].some((one) => own.has(one)),
  );
  return there.length >= rule.share * quoted.length;
}

/** Whether a lay-out has so many of the words that the rule is met. */
export function isAltered(words: readonly LaidWord[]): boolean {
  const counted = words.filter(({ kind }) => kind !== 'number');
  const shortest = counted.length < shortQuotation ? rule.shortRun : rule.run;
  let [inRuns, run] = [0, 0];
  for (const [at, { official }] of counted.entries()) {
    const last = counted[at - 1]?.official;
    if (!official) run = 0;
    else if (last && official.at === last.at + 1) run++;
    else run = 1;
    const next = counted[at + 1]?.official;
    const ends = official !== null && !(next && next.at === official.at + 1);
    if (ends && run >= shortest) inRuns += run;
  }
  return inRuns >= rule.share * counted.length;
}

function isReordered({ words }: LayOut): boolean {
  const places = words.flatMap(({ official }) => official?.at ?? []);
  return places.some((at, step) => step > 0 && at <= (places[step - 1] ?? 0));
}
