/** Says what is wrong with an address of a paragraph that does not exist. */
import { explainMissingUnit } from '../../model/text/extent.ts';

const place = document.getElementById('wrong-address');
const [, year, number, letter] = /\/(\d{4})\/(\d+)(?:\/([a-z]))?\/?$/.exec(location.pathname) ?? [];

if (place && year && number)
  place.textContent = explainMissingUnit(
    JSON.parse(place.dataset['extent'] ?? '[]'),
    year,
    number,
    letter,
  );
