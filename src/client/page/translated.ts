/**
 * Whether a browser shows the words of an element in another language: then they are not the official ones, and places that
 * are counted in characters do not hold. Browsers lay `font` round what they translate, mark the page, or change its language.
 */
export function isTranslated(shown: Element): boolean {
  const { documentElement: page } = document;
  return (
    page.matches('[class*="translated-"]') ||
    !page.lang.startsWith('en') ||
    shown.querySelector('font') !== null
  );
}
