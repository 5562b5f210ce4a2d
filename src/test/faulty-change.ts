import { editContent, type ContentFiles } from './minimal-content.ts';

/** A change to the minimal content that one rule must find; its name says what is wrong. */
export type Change = (files: ContentFiles) => void;

/** One place of one file written otherwise. */
export const edit =
  (path: string, find: string, replace: string): Change =>
  (files) =>
    editContent(files, path, find, replace);
/** A file taken away. */
export const remove =
  (path: string): Change =>
  (files) => {
    if (!files.delete(path)) throw new Error(`There is no ${path}.`);
  };
/** A file added or written anew. */
export const add =
  (path: string, text: string): Change =>
  (files) => {
    files.set(path, text);
  };
