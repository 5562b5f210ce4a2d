import { mark, storedName, type SearchGround } from '../../model/search/search-ground.ts';
import { fetchWhole } from '../page/fetch-whole.ts';

/** Signs of a digest that are kept: enough to notice damage. */
const kept = 12;

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
  let fault: Error | null = null;
  globalThis.fetch = async (input, options) => {
    const [address = ''] = (input instanceof Request ? input.url : String(input)).split('?');
    const at = address.indexOf(basePath);
    if (at < 0) return ask(input, options);
    const name = address.slice(at + basePath.length);
    const own = held[name];
    if (own !== undefined) return new Response(toBytes(own));
    const path = storedName(name);
    const read = async (answer: Response) => {
      const bytes = await answer.arrayBuffer();
      if ((await digest(bytes)) !== files[path]) throw new Error(`${path} came damaged.`);
      return new Response(new Blob(path === name ? [bytes] : [mark, bytes]));
    };
    return fetchWhole(basePath + path, read, ask).catch((error: unknown) => {
      fault = error as Error;
      throw error;
    });
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
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, kept);
}
