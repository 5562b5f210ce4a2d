/** What the file edition gets: its search, keys, titles. It reads whole without this. */
import { listenForKeys } from './keys.ts';
import { createSearchBox } from './search-box.ts';

for (const box of document.querySelectorAll<HTMLElement>('[data-search-box]')) createSearchBox(box, box.dataset['label'] ?? 'Search');

const openSearch = () => {
  location.hash = '#search';
  document.querySelector<HTMLInputElement>('#search input')?.focus();
};
for (const link of document.querySelectorAll('[data-open-search]'))
  link.addEventListener('click', (event) => {
    event.preventDefault();
    openSearch();
  });
listenForKeys({ openSearch });

const name = document.title;
const nameWindow = () => {
  const page = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('.page')?.getAttribute('aria-label');
  document.title = page ? `${page} — ${name}` : name;
};
addEventListener('hashchange', nameWindow);
nameWindow();
