/** What the file edition gets: its search, its quotation checker, keys, titles. It reads whole without this. */
import { openFileHome } from '../search/file-home.ts';
import { createSearchBox } from '../search/search-box.ts';
import { createQuotationCheck } from '../quotation/quotation-check.ts';
import { listenForKeys } from '../page/keys.ts';

const home = openFileHome();
for (const box of document.querySelectorAll<HTMLElement>('[data-search-box]'))
  createSearchBox(box, box.dataset['label'] ?? 'Search', home);

for (const place of document.querySelectorAll<HTMLElement>('[data-quotation-check]'))
  createQuotationCheck(place, home.quotations);

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
const all = document.querySelector<HTMLInputElement>('#all-pages');
const nameWindow = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const page = all?.checked ? null : target?.closest('.page');
  const title = page?.querySelector('h1')?.lastChild?.textContent?.trim();
  document.title = title ? `${title} — ${name}` : name;
  // At the foot of each printed page: the citation and the address, if the page has them.
  const cited = page?.querySelectorAll('[aria-label="Citation and files"] > p') ?? [];
  const parts = [...cited].slice(0, 2).map(({ textContent }) => textContent.trim());
  document.documentElement.dataset['printed'] = [
    ...(title && parts.length === 0 ? [title] : parts),
    name,
  ].join(' · ');
};
addEventListener('hashchange', nameWindow);
all?.addEventListener('change', nameWindow);
nameWindow();
