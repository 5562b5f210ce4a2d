/** What every page gets: keys, the search dialog, footnotes in place, the citation tool. Each page reads without it. */
import { prepareCiting } from './cite/cite-loader.ts';
import { watchExit } from './page/exit.ts';
import { openFootnotes } from './page/footnote.ts';
import { listenForKeys } from './page/keys.ts';
import { prepareSlashSwitch } from './page/slash-switch.ts';
import { fillSearchBoxes, openSearch } from './search/search-loader.ts';

watchExit();
// Not there on pages that are served without encryption, whatever the types say.
if ('serviceWorker' in navigator && navigator.serviceWorker.controller)
  void import('./offline/edition-notice.ts').then(({ noticeEdition }) => noticeEdition());
listenForKeys({ openSearch });
prepareSlashSwitch();
openFootnotes();
prepareCiting();
// Once the words are on the screen: on a slow line the box must not come before them.
requestAnimationFrame(() => setTimeout(() => void fillSearchBoxes()));
/** A result leads to the words it was found by: numbers behind `@` say where they stand. */
const markMatch = () => {
  if (location.hash.includes('@'))
    void import('./search/mark-match.ts').then((loaded) => loaded.markMatch());
};
addEventListener('hashchange', markMatch);
void markMatch();
for (const link of document.querySelectorAll('[data-open-search]'))
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void openSearch();
  });
// Browsers that do not know scroll-initial-target: bring the current number into the strip, never move the page.
if (!CSS.supports('scroll-initial-target', 'nearest'))
  for (const here of document.querySelectorAll<HTMLElement>('.strip [aria-current]')) {
    const strip = here.closest('ol');
    if (strip) strip.scrollLeft = here.offsetLeft - strip.offsetLeft - strip.clientWidth / 2;
  }
