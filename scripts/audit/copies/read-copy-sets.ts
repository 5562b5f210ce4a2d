import { listCopySets, type CopySet } from '../../../src/model/offline/copy-set.ts';
import { isDeclarationId } from '../../../src/model/text/locator.ts';
import type { BuiltSite } from '../rule/built-site.ts';

/** The sets of declarations of which a built site must have copies, by the texts that it publishes. */
export async function readCopySets(site: BuiltSite): Promise<CopySet[]> {
  const ids = [...site.files].flatMap((file) => {
    const id = /^\/([^/]+)\.txt$/.exec(file)?.[1] ?? '';
    return isDeclarationId(id) ? id : [];
  });
  const adopted = await Promise.all(
    ids.map(async (id) => {
      const record = JSON.parse(String(await site.read(`/${id}.json`))) as { adopted?: string };
      return [record.adopted ?? '', id] as const;
    }),
  );
  const held = adopted.sort((a, b) => (a.join() < b.join() ? -1 : 1)).map(([, id]) => id);
  return listCopySets(held, []);
}
