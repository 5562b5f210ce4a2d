import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CopyManifest, CopyPart, LatestCopy } from '../../model/offline/copy-manifest.ts';
import type { CopySet } from '../../model/offline/copy-set.ts';
import {
  commonHeaders,
  headerPolicy,
  searchWorker,
  searchWorkerPolicy,
} from '../../model/site/security-policy.ts';
import { nameDeclaration } from '../../model/text/symbol.ts';
import { mediaType } from '../../export/format/media-type.ts';
import { listBuiltFiles } from '../built/list-built-files.ts';
import { findCopyOwners, isLeftOut } from './left-out.ts';
import { writeList, writePacks } from './write-packs.ts';

/** With the list, the page and its parts a copy then stays under 60 requests. */
const mostPacks = 30;

/**
 * Packs a built site for the installed copy: `offline/copy/latest.json`, the list, the packs. If readers choose among
 * declarations, each has a list and packs of its own beside those of what is common.
 * The same bytes for the same files, in whatever order a folder lists them.
 * @param folder the built site
 * @param edition digest of what it was built from
 * @param sets what readers choose among; one set of all, or none, makes one copy of everything
 * @throws Error if a file has no known media type
 */
export async function packEdition(
  folder: string,
  edition: string,
  sets: readonly CopySet[] = [],
): Promise<LatestCopy> {
  const place = join(folder, 'offline/copy');
  await rm(place, { recursive: true, force: true });
  await mkdir(join(place, 'packs'), { recursive: true });
  const paths = await listBuiltFiles(folder);
  const write = async (
    files: readonly string[],
    { form, leftOut, parts }: Pick<CopyManifest, 'form' | 'leftOut' | 'parts'>,
  ) => {
    const manifest: CopyManifest = {
      form,
      edition,
      ...(parts && { parts }),
      packs: await writePacks(folder, files, form === 1 ? mostPacks : mostPacks / 2),
      types: Object.fromEntries(files.map((path) => [ending(path), mediaType(path)])),
      headers: { 'Content-Security-Policy': headerPolicy, ...commonHeaders },
      ownHeaders: { [searchWorker]: { 'Content-Security-Policy': searchWorkerPolicy } },
      leftOut,
    };
    return writeList(place, manifest);
  };
  const [texts] = sets;
  let latest: LatestCopy;
  if (!texts || texts.id === null) {
    const files = paths.filter((path) => !isLeftOut(path));
    latest = {
      form: 1,
      edition,
      ...(await write(files, { form: 1, leftOut: paths.filter(isLeftOut) })),
    };
  } else {
    const owners = new Map(paths.map((path) => [path, findCopyOwners(path, texts)]));
    const parts: CopyPart[] = [];
    for (const id of sets.flatMap((set) => set.id ?? [])) {
      const own = paths.filter((path) => owners.get(path)?.includes(id));
      const list = await write(own, { form: 2, leftOut: [] });
      parts.push({ declaration: id, name: nameDeclaration(id), ...list });
    }
    // What there is beside the files it holds such a copy does not know: it asks the site.
    const common = paths.filter((path) => owners.get(path)?.length === 0);
    latest = { form: 2, edition, ...(await write(common, { form: 2, leftOut: [], parts })), parts };
  }
  await writeFile(join(place, 'latest.json'), JSON.stringify(latest));
  return latest;
}

const ending = (path: string) => path.replace(/^.*\.(?=[^./]+$)/, '');
