/** Published in the place of the service worker, this one removes every copy and itself. */
import { copyName } from './copy-state.ts';
import type { WorkerScope } from './worker-scope.ts';

const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(copyName('')));
  await Promise.all(names.map((name) => caches.delete(name)));
  await scope.registration.unregister();
}
