import { withBase } from './model/site/route.ts';

/** SHA-256 of everything the site is built from. */
export const edition = import.meta.env.EDITION;

/** The edition as readers see it: eight hex digits. */
export const editionName = edition.slice(0, 8);

/** Whether this build has no public address: every page says so, and none is to be listed. */
export const isPreview = import.meta.env.IS_PREVIEW;

/** Where “Exit this page” leads: a neutral page elsewhere. */
export const exitAddress = import.meta.env.EXIT_ADDRESS;

/** Where reports of errors go, `mailto:…` or a form; null if the site names no address. */
export const reportAddress = import.meta.env.REPORT_DESTINATION;

/** A path of the site as a link under the base path of this build. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}

/** A path of the site as a full address. */
export function address(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
