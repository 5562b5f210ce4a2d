const failed = new Set<string>();
/** What has not come after so long is said not to have come. */
const patience = 20_000;

/**
 * Fetches a file and reads it.
 * @param read throws if it is not what it should be: a gateway may answer for any address with something of its own
 * @throws if it does not come, comes late, or is something else
 */
export async function fetchWhole<T>(
  address: string,
  read: (answer: Response) => Promise<T>,
  ask = fetch,
): Promise<T> {
  try {
    const answer = await ask(address, {
      // What came broken must not come out of the browser’s cache again.
      cache: failed.has(address) ? 'reload' : 'default',
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    const part = await read(answer);
    failed.delete(address);
    return part;
  } catch (error) {
    failed.add(address);
    throw error;
  }
}
