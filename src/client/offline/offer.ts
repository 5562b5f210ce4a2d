import type { CopyManifest, LatestCopy } from '../../model/offline/copy-manifest.ts';
import { digest, manifestAddress } from './pack.ts';
import { base } from './state.ts';

/** What the site answers when asked for a copy. */
export type CopyOffer = LatestCopy | 'unreachable' | 'none' | 'unknown form';

/** Asks the site which edition it has now. */
export async function askForOffer(): Promise<CopyOffer> {
  try {
    const response = await fetch(`${base}offline/copy/latest.json`, { cache: 'no-store' });
    if (!response.ok) return 'none';
    const latest = (await response.json()) as Omit<LatestCopy, 'form'> & { form: number };
    if (latest.form === 0) return 'none';
    return latest.form === 1 || latest.form === 2
      ? { ...latest, form: latest.form }
      : 'unknown form';
  } catch {
    return 'unreachable';
  }
}

/**
 * Fetches the list of an edition and checks it against its own digest.
 * @throws if it cannot be fetched or is damaged
 */
export async function fetchManifest(
  id: string,
  signal: AbortSignal,
): Promise<{ manifest: CopyManifest; content: ArrayBuffer }> {
  const response = await fetch(manifestAddress(id), { cache: 'no-store', signal });
  if (!response.ok) throw new Error(`the list of files answered ${response.status}`);
  const content = await response.arrayBuffer();
  if ((await digest(content)) !== id) throw new Error('the list of files came damaged');
  return { manifest: JSON.parse(new TextDecoder().decode(content)) as CopyManifest, content };
}
