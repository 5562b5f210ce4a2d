import type { CitationPart } from './citation-part.ts';
import { citationReaders } from './citation-readers.ts';
import { parseCitedAddress } from './cited-address.ts';
import { foldCitation } from './fold-citation.ts';

/** Signs that stand round an address and are no part of it. */
const around = /^([<([{“‘"']*)(.*?)([>)\]}”’"'.,;:!?*]*)$/u;

/** Cuts a written citation into its parts: the addresses in it, and what the readers find between them. */
export function cutCitation(text: string): CitationPart[] {
  const parts: CitationPart[] = [];
  let waiting: string[] = [];
  const flush = () => {
    parts.push(...readParts(foldCitation(waiting.join(' '))));
    waiting = [];
  };
  for (const word of text
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\]\(/g, '] (')
    .split(/\s+/)) {
    const [, before = '', own = '', after = ''] = around.exec(word) ?? [];
    const address = /[/#]/.test(own) ? parseCitedAddress(own) : null;
    if (!address) {
      waiting.push(word);
      continue;
    }
    waiting.push(before);
    flush();
    const { document, places } = address;
    if (document) parts.push({ kind: 'document', text: own, document });
    if (places.length > 0) parts.push({ kind: 'places', text: own, places, certainty: 'marked' });
    if (after.includes(';')) waiting.push(';');
  }
  flush();
  return parts;
}

function readParts(text: string): CitationPart[] {
  const parts: CitationPart[] = [];
  for (let at = 0; at < text.length;) {
    const { part, end } = readPart(text, at);
    parts.push(part);
    at = end;
  }
  return parts;
}

function readPart(text: string, at: number): { part: CitationPart; end: number } {
  for (const { pattern, toPart } of citationReaders) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const part = match && match[0] !== '' && toPart(match.slice(1));
    if (part) return { part: { ...part, text: match[0].trim() }, end: pattern.lastIndex };
  }
  throw new Error(`No reader takes “${text.slice(at)}”.`);
}
