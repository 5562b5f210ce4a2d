import { parseHtml } from '../rule/html-tree.ts';

/**
 * What is wrong with the figures of a chapter: one without a picture or a table, or the same picture twice, which on the site
 * is one for narrow and one for wide windows.
 * @param chapter XHTML
 */
export function listFigureFaults(chapter: string): string[] {
  const figures = parseHtml(chapter)
    .findAll()
    .filter(({ name, attribute }) => name === 'figure' && attribute('class') !== null);
  return figures.flatMap((figure) => {
    const inside = figure.findAll();
    const named = inside.flatMap(({ name, attribute }) =>
      name === 'svg' ? [attribute('aria-label') ?? attribute('aria-labelledby') ?? ''] : [],
    );
    const shows = inside.some(({ name }) => ['svg', 'img', 'table', 'blockquote'].includes(name));
    return [
      ...(shows ? [] : [`a figure “${figure.attribute('class')}” shows nothing`]),
      ...(new Set(named).size < named.length ? [`the picture “${named[0]}” is there twice`] : []),
    ];
  });
}
