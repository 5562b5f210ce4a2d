import { sumChoice } from '../../model/offline/copy-size.ts';
import { nameInSentence } from '../../model/text/symbol.ts';
import { joinNames } from '../../model/wording/join-names.ts';
import { formatSize } from '../../model/wording/size.ts';
import { isOffered, type CopyCondition } from './condition.ts';

/** What a reader can do next. */
export type CopyAction = 'keep' | 'change' | 'resume' | 'repair' | 'fetch' | 'show' | 'remove';

export interface CopyReport {
  /** What is the case, in words. */
  readonly sentences: readonly string[];
  /** Name of the button for each thing that can be done now. */
  readonly actions: Partial<Record<CopyAction, string>>;
}

/** Says what is the case and what can be done. */
export function describeCopy(condition: CopyCondition): CopyReport {
  const { offer, shown, waiting, begun, ruin } = condition;
  const sentences: string[] = [];
  const actions: Partial<Record<CopyAction, string>> = {};
  const choice = findChoice(condition);
  const cost = isOffered(offer) ? sumChoice(offer, choice) : null;
  // What readers choose among has sizes of its own, beside each name.
  const size = cost && isOffered(offer) && !offer.parts ? ` (${formatSize(cost.download)})` : '';
  const offerWords = isOffered(offer)
    ? offer.parts
      ? 'Choose the declarations it is to hold; what is common to all of them comes with any.'
      : `A copy is ${formatSize(offer.download)} to fetch and takes ${formatSize(offer.stored)} on the device: ${offer.files} files.`
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
    if (shown.kept.length > 0)
      sentences.push(
        `It holds what is common to all texts and ${joinNames(shown.kept.map(nameInSentence))}; other texts come from the network.`,
      );
    if (isOffered(offer) && offer.id === shown.id && offer.parts) {
      const missing = condition.choice.filter((one) => !shown.kept.includes(one));
      if (missing.length > 0)
        sentences.push(
          `Chosen too, and not here whole: ${joinNames(missing.map(nameInSentence))}.`,
        );
      actions.change = 'Keep what is chosen';
    }
  } else if (!begun) {
    sentences.push(`No copy is kept on this device. ${offerWords}`);
    if (isOffered(offer)) actions.keep = `Keep a copy on this device${size}`;
  }
  if (waiting && waiting.faults.length === 0) {
    sentences.push(
      `A newer edition is here too and complete: edition ${name(waiting.edition)}, ${waiting.files} of ${waiting.files} files. It is not shown until you say so; pages that are open keep theirs.`,
    );
    actions.show = `Show edition ${name(waiting.edition)}`;
  } else if (begun || waiting) {
    const goesOn = isOffered(offer) && offer.id === (waiting ?? begun)?.id;
    const kept = waiting ? waiting.files - waiting.faults.length : (begun?.kept ?? 0);
    const of = cost && goesOn ? ` of ${cost.files}` : '';
    sentences.push(
      `A copy was begun and is not complete: ${kept}${of} files are here. They are not used until all are.`,
    );
    if (goesOn) actions.resume = 'Go on';
    else if (isOffered(offer)) {
      sentences.push(
        'The site has a newer edition since; what was begun of the older one will be dropped.',
      );
      actions.fetch = `Fetch edition ${name(offer.edition)}${size}`;
    } else sentences.push(offerWords);
  } else if (shown && isOffered(offer) && offer.id !== shown.id) {
    sentences.push(
      `A new edition is out: ${name(offer.edition)}. ${offerWords} The copy stays as it is until the new edition is here whole and you choose to show it.`,
    );
    actions.fetch = `Fetch edition ${name(offer.edition)}${size}`;
  }
  if (ruin || shown || waiting || begun) actions.remove = 'Remove everything';
  return { sentences, actions };
}

/**
 * The declarations a copy is to hold, if the reader can choose: those chosen before; all, if everything was kept before there
 * was a choice; else the newest.
 */
export function findChoice({ offer, shown, choice }: CopyCondition): readonly string[] {
  const parts = isOffered(offer) ? (offer.parts ?? []) : [];
  const offered = parts.map(({ declaration }) => declaration);
  const chosen = offered.filter((one) => choice.includes(one));
  if (chosen.length > 0) return chosen;
  return shown ? offered : offered.slice(0, 1);
}

const name = (edition: string) => edition.slice(0, 8);

function listSome(paths: readonly string[]): string {
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  return paths.slice(0, 3).join(', ') + more;
}
