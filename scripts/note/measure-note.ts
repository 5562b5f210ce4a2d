/** What the bars of a note count: its words, sentences and quotations, as a reader counts them. */
export interface NoteMeasure {
  readonly words: number;
  readonly sentences: number;
  /** Sentences that name another declaration, by its year or by a link to it. */
  readonly comparing: readonly string[];
  /** Quotations of three words or more; a verb or term named in quotation marks is none. */
  readonly quotations: readonly string[];
}

/** The bars; a summary is held to its length by the schema. */
export const noteBars = {
  leastWords: 60,
  mostWords: 220,
  comparingShare: 1 / 4,
  quotations: 4,
} as const;

/** The bars that a note misses, in the order in which they are named. */
export function listMissedBars({ words, sentences, comparing, quotations }: NoteMeasure) {
  const missed = {
    words: words < noteBars.leastWords || words > noteBars.mostWords,
    comparing: comparing.length > sentences * noteBars.comparingShare,
    quotations: quotations.length > noteBars.quotations,
  };
  return (Object.keys(missed) as (keyof typeof missed)[]).filter((bar) => missed[bar]);
}

/**
 * Measures a note in Markdown.
 * @param own year of the declaration it is about
 * @param others years of all other declarations of the series
 */
export function measureNote(markdown: string, own: string, others: readonly string[]): NoteMeasure {
  const sentences = splitSentences(markdown);
  const isComparing = createComparingTest(others.filter((year) => year !== own));
  return {
    words: countWords(markdown),
    sentences: sentences.length,
    comparing: sentences.filter(isComparing).map(toPlainText),
    quotations: [...toPlainText(markdown).matchAll(/“([^“”]*)”/gu)]
      .map(([, words = '']) => words)
      .filter((words) => countWords(words) >= 3),
  };
}

/** Words of a Markdown text as a reader counts them; the targets of its links are no words. */
export function countWords(markdown: string): number {
  return toPlainText(markdown)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Sentences of a Markdown text, links and all; an abbreviation (“No. 38”, “para. 4”) ends none. */
export function splitSentences(markdown: string): string[] {
  return markdown
    .split(/\n\s*\n/)
    .flatMap((block) =>
      block
        .replace(/\s+/g, ' ')
        .replace(/\b(Nos?|paras?|arts?|vols?|pp?|cf|v)\. (?=[\d(])/gu, '$1.\u00a0')
        .split(/(?<=[.!?][”’)\]]{0,2}) (?=[“‘([]*[\p{Lu}\d])/u),
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function toPlainText(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\s+/g, ' ');
}

function createComparingTest(others: readonly string[]): (sentence: string) => boolean {
  if (others.length === 0) return () => false;
  const named = new RegExp(`(?<!\\d)(?:${others.join('|')})(?!\\d)`);
  const linked = new RegExp(`\\]\\((?:${others.join('|')})[/)]`);
  return (sentence) => named.test(toPlainText(sentence)) || linked.test(sentence);
}
