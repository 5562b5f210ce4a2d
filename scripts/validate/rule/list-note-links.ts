import type { ContentFile } from '../../../src/content/content-folder.ts';

/** A Markdown link in the body of a note. */
export interface NoteLink {
  readonly target: string;
  readonly line: number;
}

/** Every link of a note body, in order. */
export function listNoteLinks({ body }: Pick<ContentFile, 'body'>): NoteLink[] {
  if (!body) return [];
  return [...body.text.matchAll(/\[[^\]]*\]\(([^)\s]*)[^)]*\)/g)].map(
    ({ index, 1: target = '' }) => ({
      target,
      line: body.line + body.text.slice(0, index).split('\n').length - 1,
    }),
  );
}
