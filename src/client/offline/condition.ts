import type { LatestCopy } from '../../model/offline/copy-manifest.ts';
import { checkCopy, listKept } from './check.ts';
import { askForOffer, type CopyOffer } from './offer.ts';
import { readManifest } from './pack.ts';
import { listCopies, listState, readChoice, readState } from './state.ts';

/** An edition of which something is kept on the device. */
export interface KeptCopy {
  readonly id: string;
  readonly edition: string;
  readonly files: number;
  /** The declarations it holds, if the reader chose; none if it holds everything. */
  readonly kept: readonly string[];
  /** Files that are missing or were found damaged. */
  readonly faults: readonly string[];
}

/** What is kept on the device, and what the site offers. */
export interface CopyCondition {
  readonly offer: CopyOffer;
  /** The edition that is shown. */
  readonly shown: KeptCopy | null;
  /** A complete edition that waits to be shown. */
  readonly waiting: KeptCopy | null;
  /** A copy that was begun and not completed: how many of its files are there. */
  readonly begun: { readonly id: string; readonly kept: number } | null;
  /** The declarations the reader wants to keep, if there was a choice. */
  readonly choice: readonly string[];
  /** Traces of a copy that is itself gone: its list was deleted, or a worker is left without one. */
  readonly ruin: boolean;
}

/** Looks at everything that is kept, file by file, and asks the site what it has. */
export async function readCondition(count: (files: number) => void): Promise<CopyCondition> {
  const offer = await askForOffer();
  const active = await readState('active');
  const complete = await listState('complete/');
  const old = await listState('old/');
  const copies = await listCopies();
  const shown = active === null ? null : await readKept(active, count);
  const next = complete.find((id) => id !== active && !old.includes(id) && copies.includes(id));
  const waiting = next === undefined ? null : await readKept(next, count);
  const [partial] = copies.filter((id) => !complete.includes(id));
  const begun =
    partial === undefined ? null : { id: partial, kept: (await listKept(partial)).size };
  const choice = await readChoice('choice');
  return { offer, shown, waiting, begun, choice, ruin: active !== null && shown === null };
}

async function readKept(id: string, count: (files: number) => void): Promise<KeptCopy | null> {
  const manifest = await readManifest(id);
  if (!manifest) return null;
  const { edition, kept } = manifest;
  const files = manifest.packs.reduce((sum, pack) => sum + pack.files.length, 0);
  return { id, edition, files, kept, faults: await checkCopy(id, manifest, count) };
}

/** Whether the site answered with an edition that can be kept. */
export function isOffered(offer: CopyOffer): offer is LatestCopy {
  return typeof offer === 'object';
}
