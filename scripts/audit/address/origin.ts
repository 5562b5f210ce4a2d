import type { AuditRule } from '../rule/rule.ts';

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
export const origin: AuditRule = {
  name: 'origin',
  check: async (site) => {
    const issues = site.pages.flatMap(({ file, root }) =>
      root.findAll().flatMap((element) => {
        const fault = (message: string, hint: string) => [
          { rule: 'origin', file, line: element.line, message, hint },
        ];
        const loads =
          element.attribute('src') ??
          (element.name === 'link' && loading.has(element.attribute('rel') ?? '')
            ? element.attribute('href')
            : null);
        if (loads !== null && /^(https?:)?\/\//.test(loads))
          return fault(`“${loads}” is loaded from another origin`, 'Serve it from the site.');
        if (
          element.name === 'script' &&
          element.attribute('src') === null &&
          element.attribute('type') !== 'application/ld+json'
        )
          return fault('a script stands in the page', 'Put it into src/client.');
        if (element.name === 'style' || element.attribute('style') !== null)
          return fault('a style stands in the page', 'Put it into src/styles.');
        return hasHandler(element)
          ? fault('an event handler stands in the page', 'Put it into src/client.')
          : [];
      }),
    );
    return {
      issues,
      summary: `${site.pages.length} pages, ${issues.length} requests to other origins, inline scripts or inline styles`,
    };
  },
};

function hasHandler(element: { attribute: (name: string) => string | null }): boolean {
  return ['onclick', 'onload', 'onerror', 'onsubmit', 'onchange', 'oninput'].some(
    (name) => element.attribute(name) !== null,
  );
}
