/** Two workers are loaded by address, and no text ever becomes script: everything else is refused. */
interface PolicyFactory {
  createPolicy(
    name: 'default',
    rules: { createScriptURL: (address: string) => string | null },
  ): unknown;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const allowed = ['service-worker.js', 'pagefind-worker.js'].map(
  (name) => new URL(base + name, location.origin).href,
);

(globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('default', {
  createScriptURL: (address) =>
    allowed.includes(new URL(address, location.href).href) ? address : null,
});
