/**
 * Lets a module that is loaded on demand be loaded and nothing more. Vite puts code into every page that fetches the parts and
 * styles of such a module ahead; the modules of this site are small and have no styles, and that code weighs more than they do.
 */
export function plainImport() {
  return {
    name: 'plain-import',
    apply: 'build' as const,
    configEnvironment: (name: string) => (name === 'client' ? { build: { modulePreload: false as const } } : null),
    transform: (_code: string, id: string) =>
      id === '\0vite/preload-helper.js' ? { code: 'export const __vitePreload = (load) => load();', map: null } : null,
  };
}
