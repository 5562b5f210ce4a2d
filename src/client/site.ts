/** What every page gets: keys, the search dialog, footnotes in place. Each page reads without it. */
import { openFootnotes } from './footnote.ts';
import { listenForKeys } from './keys.ts';
import { fillSearchBoxes, openSearch } from './search-loader.ts';

listenForKeys({ openSearch });
openFootnotes();
fillSearchBoxes();
for (const link of document.querySelectorAll('[data-open-search]'))
  link.addEventListener('click', (event) => {
    event.preventDefault();
    openSearch();
  });
for (const here of document.querySelectorAll('.strip [aria-current]'))
  here.scrollIntoView({ block: 'nearest', inline: 'center' });
