/** Words as Markdown that gives them back sign for sign: what has a meaning there is escaped, an opening “12.” is no list. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|#&]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s)/gm, '$1\\$2')
    .replace(/^([-+=])/gm, '\\$1');
}
