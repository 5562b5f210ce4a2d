/** Says what is wrong with an address of a paragraph that does not exist. */
const place = document.getElementById('wrong-address');
const extent: { id: string; last: number; lists: string[] }[] = JSON.parse(place?.dataset['extent'] ?? '[]');
const [, year, number, letter] = /\/(\d{4})\/(\d+)(?:\/([a-z]))?\/?$/.exec(location.pathname) ?? [];
const declaration = extent.find(({ id }) => id === year);

if (place && year) place.textContent = explain();

function explain(): string {
  if (!declaration)
    return `There is no text of a declaration of ${year} here. Texts are held for ${extent.map(({ id }) => id).join(' and ')}.`;
  if (Number(number) < 1 || Number(number) > declaration.last)
    return `The declaration of ${year} has no paragraph ${number}: its paragraphs are 1 to ${declaration.last}.`;
  return `Paragraph ${number} of ${year} has no subparagraph (${letter}). Subparagraphs exist in ${declaration.lists.join(', ')}.`;
}
