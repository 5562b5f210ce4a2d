/** `2025/12`: the fragment of a page when all pages stand in one document; `start` for the front page. */
export function pageFragment(path: string): string {
  return path.replace(/^\/|\/$/g, '') || 'start';
}
