const words = new Set(
  `a about all also an and any are as at be been being both but by each for from has have how if in including into is it
  its may not of on or other our out so such that the their them these they this those through to under up upon was we
  were when where which while who will with within without`.split(/\s+/),
);

/** Whether a word only joins others: articles, prepositions, pronouns, auxiliaries. */
export function isFunctionWord(word: string): boolean {
  return words.has(word.toLowerCase());
}
