import { formatSize } from '../../model/wording/size.ts';
import { isOffered, type CopyCondition } from './condition.ts';

/** What a reader can do next. */
export type CopyAction = 'keep' | 'resume' | 'repair' | 'fetch' | 'show' | 'remove';

export interface CopyReport {
  /** What is the case, in words. */
  readonly sentences: readonly string[];
  /** Name of the button for each thing that can be done now. */
  readonly actions: Partial<Record<CopyAction, string>>;
}

/** Says what is the case and what can be done. */
export function describeCopy({ offer, shown, waiting, begun, ruin }: CopyCondition): CopyReport {
  const sentences: string[] = [];
  const actions: Partial<Record<CopyAction, string>> = {};
  const size = isOffered(offer) ? formatSize(offer.download) : '';
  const offerWords = isOffered(offer)
    ? `A copy is ${size} to fetch and takes ${formatSize(offer.stored)} on the device: ${offer.files} files.`
    : {
        unreachable: 'The site cannot be reached now.',
        none: 'The site offers no copy now.',
        'unknown form': 'The site has changed: open this page anew.',
      }[offer];
  if (ruin) {
    sentences.push(
      'The copy on this device is broken: the list of its files is gone. Nothing of it is shown. Remove it; a new one can be made after that.',
    );
  } else if (shown && shown.faults.length > 0) {
    sentences.push(
      `The copy on this device is damaged: edition ${name(shown.edition)}, ${shown.faults.length} of ${shown.files} files are missing or changed (${listSome(shown.faults)}).`,
    );
    if (isOffered(offer) && offer.id === shown.id) actions.repair = 'Repair the copy';
    else if (isOffered(offer))
      sentences.push(
        'The site has gone on to another edition, so these files can no longer be fetched.',
      );
    else sentences.push(`${offerWords} It can be repaired with a connection.`);
  } else if (shown) {
    sentences.push(
      `Complete, edition ${name(shown.edition)}, ${shown.files} of ${shown.files} files. Each file has just been read and its SHA-256 found right.`,
    );
  } else if (!begun) {
    sentences.push(`No copy is kept on this device. ${offerWords}`);
    if (isOffered(offer)) actions.keep = `Keep a copy on this device (${size})`;
  }
  if (waiting && waiting.faults.length === 0) {
    sentences.push(
      `A newer edition is here too and complete: edition ${name(waiting.edition)}, ${waiting.files} of ${waiting.files} files. It is not shown until you say so; pages that are open keep theirs.`,
    );
    actions.show = `Show edition ${name(waiting.edition)}`;
  } else if (begun || waiting) {
    const goesOn = isOffered(offer) && offer.id === (waiting ?? begun)?.id;
    const kept = waiting ? waiting.files - waiting.faults.length : (begun?.kept ?? 0);
    const of = isOffered(offer) && goesOn ? ` of ${offer.files}` : '';
    sentences.push(
      `A copy was begun and is not complete: ${kept}${of} files are here. They are not used until all are.`,
    );
    if (goesOn) actions.resume = 'Go on';
    else if (isOffered(offer)) {
      sentences.push(
        'The site has a newer edition since; what was begun of the older one will be dropped.',
      );
      actions.fetch = `Fetch edition ${name(offer.edition)} (${size})`;
    } else sentences.push(offerWords);
  } else if (shown && isOffered(offer) && offer.id !== shown.id) {
    sentences.push(
      `A new edition is out: ${name(offer.edition)}. ${offerWords} The copy stays as it is until the new edition is here whole and you choose to show it.`,
    );
    actions.fetch = `Fetch edition ${name(offer.edition)} (${size})`;
  }
  if (ruin || shown || waiting || begun) actions.remove = 'Remove everything';
  return { sentences, actions };
}

const name = (edition: string) => edition.slice(0, 8);

function listSome(paths: readonly string[]): string {
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  return paths.slice(0, 3).join(', ') + more;
}
