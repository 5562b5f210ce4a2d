import { referencePath } from '../../model/site/route.ts';

/**
 * Where a link of a note leads: `2025/13`, `instrument/a-res-48-134`, `/about/method/`, `#note`, `https://…`.
 * @param href makes a link of a path of the site
 */
export function resolveNoteLink(target: string, href: (path: string) => string): string {
  if (/^(https?:|#)/.test(target)) return target;
  return href(target.startsWith('/') ? target : referencePath(target));
}

/** Gives every link of a note in HTML its address. */
export function setNoteLinks(html: string, href: (path: string) => string): string {
  return html.replace(
    /<a href="([^"]+)"/g,
    (_, target: string) => `<a href="${resolveNoteLink(target, href)}"`,
  );
}
