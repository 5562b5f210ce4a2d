import { referencePath } from '../model/route.ts';
import type { Ground } from './ground.ts';

/**
 * What is written about a paragraph, its note as Markdown with full addresses.
 * @throws Error where the paragraph has no annotation or no note
 */
export function toAnnotationJson({ corpus, notes, toAddress }: Ground, paragraph: string) {
  const annotation = corpus.content.annotations[paragraph];
  const note = notes.get(paragraph);
  if (!annotation || note === undefined)
    throw new Error(
      `Paragraph ${paragraph} has no annotation: write content/annotations/${paragraph}.mdx.`,
    );
  return { ...annotation, note: addressLinks(note.trim(), toAddress) };
}

/** Links of a note name their target, `[paragraph 13](2025/13)`: outside the site they need its address. */
function addressLinks(markdown: string, toAddress: Ground['toAddress']): string {
  return markdown.replace(/\]\(([^)\s]+)\)/g, (whole, target: string) => {
    if (/^(https?:|#)/.test(target)) return whole;
    return `](${toAddress(target.startsWith('/') ? target : referencePath(target))})`;
  });
}
