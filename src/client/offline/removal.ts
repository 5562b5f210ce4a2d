import { base, copyName, deleteState, readState, writeState } from './state.ts';

/**
 * Removes every copy, what was begun of one, and the service worker.
 * @returns how many caches and registrations of this site are left: none, or the browser refused
 */
export async function removeCopies(): Promise<{ caches: number; registrations: number }> {
  const own = async () => (await caches.keys()).filter((name) => name.startsWith(copyName('')));
  const registered = async () =>
    (await navigator.serviceWorker.getRegistrations()).filter(
      ({ scope }) => new URL(scope).pathname === base,
    );
  for (const registration of await registered()) await registration.unregister();
  for (const name of await own()) await caches.delete(name);
  return { caches: (await own()).length, registrations: (await registered()).length };
}

/** Shows another complete edition from the next page on; pages that are open keep theirs until they are closed. */
export async function showCopy(id: string): Promise<void> {
  const before = await readState('active');
  await deleteState(`old/${id}`);
  await writeState('active', id);
  if (before !== null && before !== id) await writeState(`old/${before}`, '');
}
