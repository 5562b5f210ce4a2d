/** `640 kB`, `1.4 MB`: a size in bytes, in thousands, as devices count; anything is at least 1 kB. */
export function formatSize(bytes: number): string {
  return bytes < 999_500
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1e6).toFixed(1)} MB`;
}
