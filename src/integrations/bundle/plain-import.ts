/** The chunks and files of a build, as far as they are changed here. */
type Bundle = Record<string, { code?: string }>;

const helper = '\0vite/preload-helper.js';
const helperImport =
  /import\s*\{\s*(\w+)(?:\s+as\s+(\w+))?\s*\}\s*from\s*["'`][^"'`]*preload-helper[^"'`]*["'`];?/;

/**
 * Lets a module that is loaded on demand be loaded and nothing more. Vite puts code into every page that fetches the parts and
 * styles of such a module ahead; the modules of this site are small and have no styles, and that code weighs more than they do,
 * and costs a request if several pages share it.
 */
export function plainImport() {
  return {
    name: 'plain-import',
    apply: 'build' as const,
    enforce: 'post' as const,
    configEnvironment: (name: string) =>
      name === 'client' ? { build: { modulePreload: false as const } } : null,
    transform: (_code: string, id: string) =>
      id === helper ? { code: 'export const __vitePreload = (load) => load();', map: null } : null,
    generateBundle: (_options: unknown, bundle: Bundle) => {
      for (const chunk of Object.values(bundle))
        if (chunk.code)
          chunk.code = chunk.code.replace(
            helperImport,
            (_, name: string, alias = name) => `const ${alias}=load=>load();`,
          );
      for (const file of Object.keys(bundle))
        if (/preload-helper\.[^/]*\.js$/.test(file)) delete bundle[file];
    },
  };
}
