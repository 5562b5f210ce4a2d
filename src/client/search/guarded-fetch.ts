import { mark, storedName, type SearchGround } from '../../model/search/search-ground.ts';

/** A part of the index that has not come after so long is said not to have come. */
const patience = 20_000;
const shown = 12;

/**
 * Stands between Pagefind and the network: files that came with the ground are not asked for, every other file must have its
 * digest. Pagefind takes a missing chunk for an empty one and answers “nothing found”; here the fault is kept, to be said.
 * @param basePath address of the folder of the index
 * @returns takes the fault there was since the last call
 */
export function guardFetch(
  basePath: string,
  { files, held }: Pick<SearchGround, 'files' | 'held'>,
): () => Error | null {
  const ask = globalThis.fetch.bind(globalThis);
  const failed = new Set<string>();
  let fault: Error | null = null;
  globalThis.fetch = async (input, options) => {
    const [address = ''] = (input instanceof Request ? input.url : String(input)).split('?');
    const at = address.indexOf(basePath);
    if (at < 0) return ask(input, options);
    const name = address.slice(at + basePath.length);
    const kept = held[name];
    if (kept !== undefined) return new Response(toBytes(kept));
    const path = storedName(name);
    try {
      // What came broken must not come out of the browser’s cache again.
      const came = await ask(basePath + path, { signal: AbortSignal.timeout(patience), cache: failed.has(path) ? 'reload' : 'default' }); // prettier-ignore
      const bytes = await came.arrayBuffer();
      if (!came.ok || bytes.byteLength === 0 || (await digest(bytes)) !== files[path])
        throw new Error(`${path} came damaged or not at all (${came.status}).`);
      failed.delete(path);
      return new Response(new Blob(path === name ? [bytes] : [mark, bytes]));
    } catch (error) {
      failed.add(path);
      fault = error instanceof Error ? error : new Error(String(error));
      throw fault;
    }
  };
  return () => {
    const taken = fault;
    fault = null;
    return taken;
  };
}

const toBytes = (signs: string) => Uint8Array.from(signs, (sign) => sign.charCodeAt(0));

async function digest(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, shown); // prettier-ignore
}
