import { foldWhiteSpace } from '../../../src/model/text/digest.ts';
import type { HtmlElement } from '../rule/html-tree.ts';

/** The text of a unit's element as the HTML contract defines it: without note marks, numbers and nested units. */
export function readOfficialWords(element: HtmlElement): string {
  return foldWhiteSpace(
    element.text(
      (inner) =>
        inner.attribute('role') === 'doc-noteref' ||
        inner.attribute('data-locator') !== null ||
        (inner.attribute('class') ?? '').split(' ').includes('number'),
    ),
  );
}
