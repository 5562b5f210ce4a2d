import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a browser module into one script without imports, for a file that must load nothing.
 * @param entry module below `src/client/`
 * @param replaced modules below `src/client/` that others stand in for, by name
 * @throws Error where the bundle is not one script
 */
export async function bundleScript(entry: string, replaced: Readonly<Record<string, string>>): Promise<string> {
  const client = (name: string) => fileURLToPath(new URL(`../client/${name}`, import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'stand-in',
        enforce: 'pre',
        resolveId: (id) => {
          const other = replaced[id.replace(/^.*\//, '')];
          return other === undefined ? null : client(other);
        },
      },
    ],
    build: { write: false, minify: true, target: 'es2022', lib: { entry: client(entry), formats: ['iife'], name: 'fileEdition' } },
  });
  const [output] = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  if (output?.type !== 'chunk') throw new Error(`${entry} could not be bundled into one script.`);
  return output.code;
}
