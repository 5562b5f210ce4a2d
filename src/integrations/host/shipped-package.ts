import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A package whose code is part of what is published. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package names it: `MIT`. */
  readonly licence: string;
  /** The words of its licence. */
  readonly text: string;
}

/**
 * The packages that modules belong to, by name.
 * @param root folder of the project
 * @param modules paths of modules; those outside `node_modules` are ours
 * @throws Error if a package has no licence
 */
export async function findPackages(
  root: string,
  modules: readonly string[],
): Promise<ShippedPackage[]> {
  // Vite writes a loader of its own into scripts that load others.
  const names = modules.flatMap(
    (id) =>
      (id.startsWith('\0vite/') ? 'vite' : null) ??
      // What Pagefind writes beside an index is in no folder of packages.
      (id.startsWith('\0virtual:pagefind') ? 'pagefind' : null) ??
      /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ??
      [],
  );
  return Promise.all(
    [...new Set(names)].sort().map((name) => readPackage(join(root, 'node_modules', name))),
  );
}

async function readPackage(folder: string): Promise<ShippedPackage> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  const texts = await readLicences(folder);
  if (!name || !version || !license || texts.length === 0)
    throw new Error(
      `${folder} reaches readers and has no licence: leave the package out or ask its authors.`,
    );
  return {
    name,
    version,
    licence: license,
    // What a package was built with does not reach readers.
    text: texts.join('\n').split(/^#+ Licenses of bundled dependencies/m)[0] ?? '',
  };
}

/** Some packages have one file, some a folder of them. */
async function readLicences(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) =>
    /^licen[cs]e/i.test(name),
  );
  const texts = entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry) =>
      entry.isDirectory()
        ? readLicences(join(folder, entry.name))
        : [await readFile(join(folder, entry.name), 'utf8')],
    );
  return (await Promise.all(texts)).flat();
}
