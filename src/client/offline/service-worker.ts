/**
 * Answers from the copy on the device, and only if there is one. A page and all it loads come from one edition: the one
 * that was shown when the page was opened.
 */
import { copySearch } from '../../model/offline/copy-manifest.ts';
import { readManifest, storePack, type KeptManifest } from './pack.ts';
import { dropUnused } from './tidying.ts';
import { base, copyName, readState, writeState } from './state.ts';
import type { FetchEvent, WorkerScope } from './worker-scope.ts';

const scope = globalThis as unknown as WorkerScope;
const manifests = new Map<string, KeptManifest>();

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base))
    return;
  const path = pathname.slice(base.length);
  // What is offered now is asked of the network; the copy is asked for everything else.
  if (!path.startsWith('offline/copy/')) event.respondWith(answer(event, path));
});

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  const opens = request.mode === 'navigate';
  const given = opens ? undefined : (await readState(`client/${clientId}`))?.split(' ')[0];
  let id = given ?? (await readState('active')) ?? '';
  let manifest = id === '' ? null : await findManifest(id);
  const file = path.replace(/(^|\/)$/, '$1index.html');
  // A copy of which nothing is left: a new page comes whole from the network, an open one is not mixed.
  if (id && !manifest && !opens) return Response.error();
  // What the reader did not choose comes whole from the network, of whatever edition.
  if (opens && manifest?.parts && !holds(manifest, file) && !holds(manifest, `${file}/index.html`))
    manifest = null;
  if (!manifest) id = '';
  if (resultingClientId) await writeState(`client/${resultingClientId}`, `${id} ${Date.now()}`);
  if (opens) event.waitUntil(dropUnused(scope.clients));
  if (!manifest) return fromNetwork(request, opens);
  const cache = await caches.open(copyName(id));
  if (manifest.parts && file === 'search/ground.json') {
    const ground = await cache.match(`${base}${copySearch}ground.json`);
    return ground
      ? Response.json({ ...((await ground.json()) as object), kept: manifest.kept })
      : Response.error();
  }
  if (holds(manifest, file)) {
    // Matched by path: a query asks for no other file.
    const kept = (await restore(cache, manifest, file)) && (await cache.match(base + file));
    return kept || (opens ? explain() : Response.error());
  }
  if (holds(manifest, `${file}/index.html`)) return Response.redirect(`${base}${file}/`);
  if (!opens || manifest.leftOut.includes(file)) return fromNetwork(request, opens);
  const missing = await cache.match(`${base}404.html`);
  return missing
    ? new Response(missing.body, { status: 404, headers: missing.headers })
    : explain();
}

const holds = ({ packs }: KeptManifest, file: string) =>
  packs.some(({ files }) => files.some(([name]) => name === file));

async function findManifest(id: string): Promise<KeptManifest | null> {
  if (!(await caches.has(copyName(id)))) return null;
  // A reader may have chosen anew what it holds.
  const key = `${id} ${await readState(`complete/${id}`)}`;
  const known = manifests.get(key) ?? (await readManifest(id));
  if (known) manifests.set(key, known);
  return known;
}

async function fromNetwork(request: Request, opens: boolean): Promise<Response> {
  return fetch(request).catch(() => (opens ? explain() : Response.error()));
}

/** Fetches again what was stored and is gone; false if the site cannot be reached or has that edition no longer. */
async function restore(cache: Cache, manifest: KeptManifest, file: string): Promise<boolean> {
  for (const pack of manifest.packs)
    for (const [name] of pack.files)
      if (name === file && !(await cache.match(base + name)))
        try {
          await storePack(cache, manifest, pack);
        } catch {
          return false;
        }
  return true;
}

function explain(): Response {
  const page = `<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content="width=device-width"><title>Not on this device</title><h1>This page is not on this device</h1><p>The network cannot be reached, and this page or file is not in the copy: it was not chosen, was left out, or the copy is damaged. <a href="${base}offline/">Check, repair or remove the copy</a>. <a href="${base}">Front page</a>. <a href="${import.meta.env.EXIT_ADDRESS}" rel=noreferrer>Exit this page</a>.`;
  return new Response(page, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'",
      'Referrer-Policy': 'no-referrer',
    },
  });
}
