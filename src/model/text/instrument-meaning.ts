import type { TextReference } from '../../schema/text-reference.ts';
import type { Corpus } from './corpus.ts';

/** Words that mean an instrument without naming it; a declaration of the series is an instrument under its symbol too. */
export function listInstrumentMeanings({ content }: Corpus, instrument: string): TextReference[] {
  const symbol = content.instruments[instrument]?.symbol?.replace(/, annex$/, '');
  const targets = [
    `instrument/${instrument}`,
    ...Object.values(content.declarations)
      .filter((declaration) => declaration.symbol === symbol)
      .map(({ id }) => id),
  ];
  return Object.values(content.references)
    .flatMap(({ references }) => references)
    .filter(({ to, words }) => to.some((one) => targets.includes(one)) && !isItself(words));
}

/** “the present declaration” is no instrument behind the text but the text. */
function isItself(words: string): boolean {
  return /\bpresent (political )?declaration\b/i.test(words);
}
