import { sumChoice } from '../../model/offline/copy-size.ts';
import { readCondition, isOffered, type CopyCondition } from './condition.ts';
import { installCopy, type CopyProgress } from './install.ts';
import { removeCopies, showCopy } from './removal.ts';
import { describeProgress } from './progress.ts';
import { createCopyChoice, type CopyChoice } from './copy-choice.ts';
import { describeCopy, findChoice, type CopyAction } from './sentence.ts';
import { explainFailure } from './failure.ts';
import '../page/script-policy.ts';
const panel = document.querySelector<HTMLElement>('[data-copy]');
if (panel) void start(panel);

/** The panel of `/offline/`: what is kept, what can be done, how far it has come. Looks; stores nothing until asked. */
async function start(place: HTMLElement): Promise<void> {
  place.hidden = false;
  place.tabIndex = -1;
  const words = place.querySelector('[role=status]');
  const progress = place.querySelector('progress');
  const buttons = place.querySelector('.copy-actions');
  if (!words || !progress || !buttons) return;
  const say = (...sentences: string[]) =>
    words.replaceChildren(
      ...sentences.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
    );
  if (
    !isSecureContext ||
    !('serviceWorker' in navigator) ||
    !('caches' in globalThis) ||
    !('DecompressionStream' in globalThis)
  )
    return say(
      'This browser, or this way of opening the site, cannot keep a copy: a recent browser, an address that begins with https, and a window that is not private are needed. The other forms on this page work everywhere.',
    );

  let choice: CopyChoice | null = null;
  const offerChoice = (condition: CopyCondition) => {
    choice?.element.remove();
    const { offer } = condition;
    const settle = (chosen: readonly string[]) => {
      // Without a declaration there is nothing to fetch; what is there can be shown or removed.
      for (const button of buttons.querySelectorAll('button'))
        if (!/^(show|remove)$/.test(button.dataset['action'] ?? ''))
          button.disabled = chosen.length === 0;
    };
    choice =
      isOffered(offer) && offer.parts
        ? createCopyChoice(offer, findChoice(condition), settle)
        : null;
    if (choice) buttons.before(choice.element);
  };
  const offerActions = (condition: CopyCondition, actions: Partial<Record<CopyAction, string>>) =>
    buttons.replaceChildren(
      ...Object.entries(actions).map(([action, name]) => {
        const button = Object.assign(document.createElement('button'), {
          type: 'button',
          textContent: name,
        });
        button.dataset['action'] = action;
        button.addEventListener('click', async () => {
          await act(action as CopyAction, condition);
          // The button that was pressed is gone: the keyboard goes on from here, and on nothing that could be pressed unawares.
          if (document.activeElement === document.body) place.focus();
        });
        return button;
      }),
    );
  const look = async (...before: string[]) => {
    if (before.length === 0) say('Looking at what is kept on this device…');
    const condition = await readCondition((files) =>
      say(...before, `Checking the copy: ${files} files read.`),
    );
    const { sentences, actions } = describeCopy(condition);
    say(...before, ...sentences);
    offerActions(condition, actions);
    offerChoice(condition);
  };
  const act = async (action: CopyAction, { offer, waiting }: CopyCondition) => {
    try {
      if (action === 'remove') return await remove();
      if (action === 'show' && waiting) {
        await showCopy(waiting.id);
        return location.reload();
      }
      if (!isOffered(offer)) return;
      const chosen = choice?.read() ?? [];
      choice?.element.remove();
      await fetchCopy(offer.id, chosen, sumChoice(offer, chosen).files);
    } catch (error) {
      progress.hidden = true;
      await look(explainFailure(error));
    }
  };
  const remove = async () => {
    const left = await removeCopies();
    await look(
      `Removed. Left on this device: ${left.caches} caches, ${left.registrations} registrations.`,
    );
  };
  const fetchCopy = async (id: string, chosen: readonly string[], files: number) => {
    const stop = new AbortController();
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      textContent: 'Stop',
    });
    button.addEventListener('click', () => stop.abort());
    buttons.replaceChildren(button);
    progress.hidden = false;
    say(`Fetching ${files} files.`);
    button.focus();
    let said = 0;
    const report = (now: CopyProgress) => {
      progress.max = now.step === 'fetching' ? now.ofBytes : now.ofFiles;
      progress.value = now.step === 'fetching' ? now.bytes : now.files;
      const text = describeProgress(now);
      progress.textContent = text;
      // Not more than a screen reader can say.
      if (performance.now() - said < 400) return;
      say(text);
      said = performance.now();
    };
    const held = await navigator.locks.request('copy', { ifAvailable: true }, async (lock) => {
      if (lock) await installCopy(id, chosen, report, stop.signal);
      return lock !== null;
    });
    progress.hidden = true;
    await (held ? look() : look('Another window is fetching the copy just now.'));
  };
  await look();
}
