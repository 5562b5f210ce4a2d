/** Sentences of a text, and its paragraphs; an abbreviation such as “No.” ends none. */
export function splitSentences(text: string): string[] {
  return text.split(
    /\n\s*\n|(?<=[.!?;:]["”’)\]]?\d{0,2})(?<!\b(?:No|para|paras|art|arts|vol|vols|Res|Doc|Mr|Ms|Mrs|Dr|St|cf|e\.g|i\.e|p|pp)\.)\s+(?=["“‘([]{0,2}\p{Lu})/u,
  );
}
