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
 * @throws Error where a package has no licence
 */
export async function findPackages(root: string, modules: readonly string[]): Promise<ShippedPackage[]> {
  // Vite writes a loader of its own into scripts that load others.
  const names = modules.flatMap((id) => (id.startsWith('\0vite/') ? 'vite' : null) ?? /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ?? []);
  return Promise.all([...new Set(names)].sort().map((name) => readPackage(join(root, 'node_modules', name))));
}

async function readPackage(folder: string): Promise<ShippedPackage> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const entries = await readdir(folder, { withFileTypes: true });
  const file = entries.map((entry) => (entry.isFile() ? entry.name : '')).sort().find((one) => /^licen[cs]e(\.\w+)?$/i.test(one));
  if (!name || !version || !license || !file) throw new Error(`${folder} reaches readers and has no licence: leave the package out or ask its authors.`);
  return { name, version, licence: license, text: await readFile(join(folder, file), 'utf8') };
}
