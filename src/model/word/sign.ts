/** Signs that people and programs write for an apostrophe. */
export const apostrophes = "'’‘‛`´ʹʻʼʽˈ′＇՚׳ꞌ";

/** Signs that take no room: soft hyphens, zero-width blanks and joiners, marks of direction, selectors of a glyph. */
export const unseen = String.raw`\p{Cf}\p{Default_Ignorable_Code_Point}`;
