// Published in the place of service-worker.js, this removes every copy from every device, and itself.
const start = `copy:${new URL(registration.scope).pathname}:`;

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove() {
  const names = (await caches.keys()).filter((name) => name.startsWith(start));
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
}
