import { expect, test } from 'vitest';
import { listFigureFaults } from './book-figures.ts';

const picture = '<svg aria-label="Two texts"></svg>';

test.each([
  [`<figure class="series">${picture}</figure>`, []],
  [
    `<figure class="series"><div>${picture}</div><div>${picture}</div></figure>`,
    ['the picture “Two texts” is there twice'],
  ],
  ['<figure class="series"><div></div></figure>', ['a figure “series” shows nothing']],
  ['<figure class="values"><table></table></figure>', []],
])('%s has the faults %j', (chapter, faults) => expect(listFigureFaults(chapter)).toEqual(faults));
