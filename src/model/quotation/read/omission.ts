/** Dots that stand for words: `…`, `...`, `. . .`, and the like. */
const dots = String.raw`[…⋯‥︙]+|\.(?:\s?\.)+`;
/** Stars or dashes that stand free: a star beside a letter is a sign of italics. */
const free = String.raw`(?<![\p{L}\p{N}*])(?:\*\s?){2,}\*?(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}])\*(?:\s\*)+(?![\p{L}\p{N}])|[•·](?:\s[•·]){1,}|(?<=\s)_(?:\s?_){1,}(?=\s)`;
const about =
  '(?:emphas[ei]s|italics|underlin\\w*|citations?|references?|foot\\s?notes?|notes?|marks?)';
/** Words in brackets by which a quoter says that something is left out; notes and emphasis are no words of the text. */
const named = String.raw`(?![^\])>]*\b${about}\b)[^\])>]*\b(?:omitted|omission|omissis|left out|snip(?:ped)?|cut|elided|deleted)\b[^\])>]*`;
const inside = String.raw`\s*(?:${dots}|\*(?:\s?\*)*|[-‐-―−]+|${named})?\s*`;

/** Every sign by which quoters say that words are left out: `…`, `* * *`, `[…]`, `[—]`, `[omitted]`, `[ ]`. */
export const omissionSigns = new RegExp(
  String.raw`\[${inside}\](?![\p{L}])|\((?:\s*(?:${dots}|\*(?:\s?\*)*|[-‐-―−]+|${named})\s*)\)|<\s*(?:${dots}|${named})\s*>|${free}|${dots}`,
  'giu',
);
