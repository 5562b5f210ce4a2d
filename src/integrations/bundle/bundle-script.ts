import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { pagefindModule } from '../search/pagefind-module.ts';

/**
 * Bundles a browser module into one script without imports, for a file that must load nothing.
 * @param entry module below `src/client/`
 * @param site origin under which the site is published: addresses are shown in full
 * @param base base path of the site
 * @throws Error if the bundle is not one script
 */
export async function bundleScript(entry: string, site: string, base: string): Promise<string> {
  const client = (name: string) => fileURLToPath(new URL(`../../client/${name}`, import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    base,
    define: { 'import.meta.env.SITE': JSON.stringify(site) },
    plugins: [pagefindModule()],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: client(entry), formats: ['iife'], name: 'fileEdition' },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  if (output?.type !== 'chunk') throw new Error(`${entry} could not be bundled into one script.`);
  return output.code;
}
