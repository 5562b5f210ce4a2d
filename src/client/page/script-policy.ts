/** One script is loaded by address, and no text ever becomes script: everything else is refused. */
interface PolicyFactory {
  createPolicy(
    name: 'default',
    rules: { createScriptURL: (address: string) => string | null },
  ): unknown;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const allowed = new URL(`${base}service-worker.js`, location.origin).href;

(globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (new URL(address, location.href).href === allowed ? address : null),
});
