import { askForOffer } from './offer.ts';
import { base, copyName, readState } from './state.ts';

const own = import.meta.env.EDITION;

/** In pages that come from a copy: says that a new edition is out, or that the copy is broken. */
export async function noticeEdition(): Promise<void> {
  const active = await readState('active');
  // A page that the browser kept and brings back may be of an edition that is no longer shown.
  addEventListener('pageshow', async ({ persisted }) => {
    if (persisted && (await readState('active')) !== active) location.reload();
  });
  if (active === null) return;
  if (!(await caches.has(copyName(active))))
    return say('The copy on this device is broken; this page came from the network.');
  const offer = await askForOffer();
  if (typeof offer === 'object' && offer.edition !== own)
    say(
      `You are reading edition ${own.slice(0, 8)} from this device. Edition ${offer.edition.slice(0, 8)} is out.`,
    );
}

function say(words: string): void {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  const link = document.createElement('a');
  link.href = `${base}offline/`;
  link.textContent = 'See what can be done.';
  notice.append(`${words} `, link);
  document.querySelector('main')?.before(notice);
}
