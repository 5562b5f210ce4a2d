import type { LatestCopy } from './copy-manifest.ts';

/** What a copy costs with the declarations that are chosen. */
export function sumChoice(
  {
    files,
    download,
    stored,
    parts = [],
  }: Pick<LatestCopy, 'files' | 'download' | 'stored' | 'parts'>,
  choice: readonly string[],
): { files: number; download: number; stored: number } {
  const chosen = parts.filter(({ declaration }) => choice.includes(declaration));
  return chosen.reduce(
    (sum, part) => ({
      files: sum.files + part.files,
      download: sum.download + part.download,
      stored: sum.stored + part.stored,
    }),
    { files, download, stored },
  );
}
