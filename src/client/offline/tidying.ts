import { copyName, deleteState, listState, readState } from './state.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Forgets pages that are closed, and editions that are no longer shown in any page. */
export async function dropUnused(clients: WorkerScope['clients']): Promise<void> {
  // The page that is being left is still open for a moment.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const open = new Set((await clients.matchAll({ type: 'all' })).map(({ id }) => id));
  const shown = new Set([await readState('active')]);
  for (const client of await listState('client/')) {
    const [id = '', time] = (await readState(`client/${client}`))?.split(' ') ?? [];
    // A page that is just being opened is not listed among the open ones yet.
    if (open.has(client) || Date.now() - Number(time) < 5_000) shown.add(id);
    else await deleteState(`client/${client}`);
  }
  for (const id of await listState('old/'))
    if (!shown.has(id)) {
      await caches.delete(copyName(id));
      await deleteState(`old/${id}`);
    }
}
