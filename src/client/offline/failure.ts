/** Says in words why a copy could not be fetched or kept, and what has become of what was there. */
export function explainFailure(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'AbortError')
    return 'Stopped. What has come so far is kept, and you can go on later.';
  if (name === 'QuotaExceededError')
    return 'There is no room on this device, or the browser gives this site no more. What has come so far is kept: make room and go on, or remove it.';
  if (name === 'TypeError')
    return 'The connection was lost, or something damaged came over it. What has come whole is kept, and you can go on later.';
  const reason = error instanceof Error ? error.message : String(error);
  return `It did not work: ${reason}. Nothing damaged was kept; what has come whole is, and you can go on.`;
}
