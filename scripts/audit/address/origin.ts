import { createRule } from '../rule/rule.ts';

const loading = new Set([
  'stylesheet',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'icon',
  'manifest',
]);

/** No page loads anything from another origin, and none carries a script or a style of its own. */
export const origin = createRule({
  name: 'origin',
  hint: 'Serve it from the site.',
  check: (site, note) => {
    let count = 0;
    for (const { file, root } of site.pages)
      for (const element of root.findAll()) {
        const fault = (message: string, hint: string) => {
          count++;
          note(file, message, { line: element.line, hint });
        };
        const loads =
          element.attribute('src') ??
          (element.name === 'link' && loading.has(element.attribute('rel') ?? '')
            ? element.attribute('href')
            : null);
        if (loads !== null && /^(https?:)?\/\//.test(loads))
          fault(`“${loads}” is loaded from another origin`, 'Serve it from the site.');
        else if (
          element.name === 'script' &&
          element.attribute('src') === null &&
          element.attribute('type') !== 'application/ld+json'
        )
          fault('a script stands in the page', 'Put it into src/client.');
        else if (element.name === 'style' || element.attribute('style') !== null)
          fault('a style stands in the page', 'Put it into src/styles.');
        else if (hasHandler(element))
          fault('an event handler stands in the page', 'Put it into src/client.');
      }
    return `${site.pages.length} pages, ${count} requests to other origins, inline scripts or inline styles`;
  },
});

function hasHandler(element: { attribute: (name: string) => string | null }): boolean {
  return ['onclick', 'onload', 'onerror', 'onsubmit', 'onchange', 'oninput'].some(
    (name) => element.attribute(name) !== null,
  );
}
