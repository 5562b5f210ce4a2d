/** Words as they begin a sentence. */
export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A name as it stands within a sentence: `Paragraph 5` → `paragraph 5`. */
export function uncapitalize(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
