/** What the file edition gets: its search, keys, titles. It reads whole without this. */
import { createFileSearch } from './file-search.ts';
import { listenForKeys } from './keys.ts';

for (const box of document.querySelectorAll<HTMLElement>('[data-search-box]'))
  createFileSearch(box);

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
  const page = document
    .getElementById(decodeURIComponent(location.hash.slice(1)))
    ?.closest('.page')
    ?.querySelector('h1')
    ?.lastChild?.textContent?.trim();
  document.title = page ? `${page} — ${name}` : name;
};
addEventListener('hashchange', nameWindow);
nameWindow();
