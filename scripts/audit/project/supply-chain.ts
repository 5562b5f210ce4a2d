import { readFile } from 'node:fs/promises';
import { createRule } from '../rule/rule.ts';

const kinds = {
  dependencies: 'packages the site is made with',
  devDependencies: 'tools that only check',
  optionalDependencies: 'binaries of Node',
};

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}
type Named = Readonly<Record<string, string>>;

/** No install script runs, the lock file names every package with its digest, every direct dependency is exact. */
export const supplyChain = createRule({
  name: 'supply-chain',
  hint: 'See .npmrc, package.json and package-lock.json.',
  check: async (_, note) => {
    const fault = (file: string, message: string, hint: string) => note(file, message, { hint });
    if (!/^ignore-scripts=true$/m.test(await readFile('.npmrc', 'utf8')))
      fault('.npmrc', 'install scripts are not switched off', 'Write “ignore-scripts=true”.');
    const manifest = JSON.parse(await readFile('package.json', 'utf8')) as Readonly<
      Record<string, Named | undefined>
    >;
    const { lockfileVersion, packages } = JSON.parse(
      await readFile('package-lock.json', 'utf8'),
    ) as { lockfileVersion: number; packages: Record<string, Locked & Record<string, Named>> };
    if (lockfileVersion < 3)
      fault('package-lock.json', `its form is ${lockfileVersion}`, 'Write it with npm 9 or newer.');
    const locked = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);
    for (const [path, entry] of locked) {
      const { integrity, resolved } = entry;
      if (!integrity?.startsWith('sha512-') && !isForeign(entry))
        fault(
          'package-lock.json',
          `${path} has no SHA-512`,
          'Install it again, so that npm writes its digest.',
        );
      if (resolved !== undefined && !resolved.startsWith('https://'))
        fault(
          'package-lock.json',
          `${path} comes from “${resolved}”`,
          'Take it from a registry, over https.',
        );
    }
    const scripted = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^node_modules\//, ''));
    const counts: string[] = [];
    for (const [kind, meaning] of Object.entries(kinds)) {
      const named = manifest[kind] ?? {};
      counts.push(`${Object.keys(named).length} ${meaning}`);
      for (const [name, version] of Object.entries(named)) {
        if (!/^\d+\.\d+\.\d+$/.test(version))
          fault(
            'package.json',
            `${name} is “${version}”, not one version`,
            'Name the exact version.',
          );
        if (
          packages['']?.[kind]?.[name] !== version ||
          packages[`node_modules/${name}`]?.version !== version
        )
          fault('package-lock.json', `${name} ${version} is not locked`, 'Run “npm install”.');
      }
    }
    return `${counts.join(', ')}; ${locked.length} packages locked with their digests; install scripts off, ${scripted.length === 1 ? '1 package has' : `${scripted.length} packages have`} one that does not run${scripted.length > 0 ? ` (${scripted.join(', ')})` : ''}`;
  },
});

/** A binary for another system: never installed here, and its digest is only known if it is. */
function isForeign({ optional, os = [], cpu = [] }: Locked): boolean {
  const mine =
    (os.length === 0 || os.includes(process.platform)) &&
    (cpu.length === 0 || cpu.includes(process.arch));
  return optional === true && !mine;
}
