import { foldQuoted } from './official-words.ts';

/** Ways of showing that words were left out. */
const omission = /\[\s*(?:…|\.(?:\s?\.){2,3})\s*\]|…|\.(?:\s?\.){2,3}/gu;

/**
 * Takes away what copying adds to words: hyphens and breaks of lines, marks of footnotes, numbers of paragraphs, signs of italics.
 * @param vocabulary words of the official text: they tell a hyphen of a line's end from a hyphen of the word
 * @returns the stretches between omissions, at least one word each
 */
export function cleanQuotation(text: string, vocabulary: ReadonlySet<string>): string[] {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[⁰¹²³⁴-⁹]+|\[\^?\d{1,2}\]/gu, '')
    .normalize('NFKC')
    .replace(/(\p{L}+)[-\u2010\u2011]\s+(\p{Ll}+)/gu, (whole, head: string, tail: string) =>
      vocabulary.has(foldQuoted(head + tail)) ? head + tail : whole,
    )
    .replace(/(?<=\p{L}{2}[.,;:”"’']?)\d{1,2}(?![\d\p{L}])/gu, '')
    .replace(/(^|\n)[\s“"]*\d{1,2}\.\s+(?=\p{L})/gu, '$1')
    .replace(/(^|[\n:;.]\s*)\([a-z]\)\s+/g, '$1')
    .replace(/\[(\p{L})\](?=\p{L})/gu, '$1')
    .replace(/[*_]/g, '')
    .split(omission)
    .filter((stretch) => /[\p{L}\p{N}]/u.test(stretch));
}
