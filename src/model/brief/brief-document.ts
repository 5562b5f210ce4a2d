import type { Brief, BriefEntry } from './brief.ts';
import { citationToHtml } from '../cite/copied-text.ts';
import { escapeMarkup } from '../wording/escape-markup.ts';
import { stripMarkup } from '../text/segment.ts';

/** The forms in which a brief is copied and downloaded. */
export const briefForms = {
  text: { name: 'Text', ending: 'txt', type: 'text/plain', write: writeText },
  markdown: { name: 'Markdown', ending: 'md', type: 'text/markdown', write: writeMarkdown },
  html: { name: 'HTML', ending: 'html', type: 'text/html', write: writeHtml },
} as const;

export type BriefForm = keyof typeof briefForms;

/**
 * The last lines of a brief: which edition of which copy the words come from, and where the same document is found again.
 * @param address of the brief
 */
export function listColophon({ edition, official }: Brief, address: string): string[] {
  return [
    `From Every Paragraph, an unofficial reading copy, edition ${edition}. Official documents: ${official.join(', ')}`,
    `This document: ${address}`,
  ];
}

function writeText(brief: Brief, address: string): string {
  const parts = brief.entries.map((entry) =>
    [...entry.lines, '', stripMarkup(entry.citation), ...listAddress(entry)].join('\n'),
  );
  return `${[...parts, listColophon(brief, address).join('\n')].join('\n\n\n')}\n`;
}

function writeMarkdown(brief: Brief, address: string): string {
  const parts = brief.entries.map((entry) =>
    [
      entry.lines.map((line) => `> ${escapeMarkdown(line)}`).join('\n>\n'),
      [
        ...escapeMarkdown(entry.citation, true).split('\n'),
        ...listAddress(entry).map((at) => `<${at}>`),
      ].join('  \n'),
    ].join('\n\n'),
  );
  return `${[
    ...parts,
    '---',
    listColophon(brief, address)
      .map((line) => escapeMarkdown(line))
      .join('  \n'),
  ].join('\n\n')}\n`;
}

function writeHtml(brief: Brief, address: string): string {
  const parts = brief.entries.map(({ lines, citation, ...entry }) =>
    [
      '<figure>',
      `<blockquote cite="${escapeMarkup(entry.address)}">`,
      ...lines.map((line) => `<p>${escapeMarkup(line)}</p>`),
      '</blockquote>',
      `<figcaption>${[citationToHtml(citation), ...listAddress({ ...entry, lines, citation }).map((at) => `<a href="${escapeMarkup(at)}">${escapeMarkup(at)}</a>`)].join('<br>')}</figcaption>`,
      '</figure>',
    ].join('\n'),
  );
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<title>Brief</title>',
    ...parts,
    `<footer>${listColophon(brief, address)
      .map((line) => `<p>${escapeMarkup(line)}</p>`)
      .join('')}</footer>`,
    '</html>',
    '',
  ].join('\n');
}

/** The address of an entry, unless its citation has it already. */
export function listAddress({ citation, address }: BriefEntry): string[] {
  return citation.includes(address) ? [] : [address];
}

/** Signs that Markdown reads stay signs, addresses become links; a number at the start begins no list. */
function escapeMarkdown(text: string, italics = false): string {
  return text
    .replace(/https?:\/\/\S*[^\s.,]|[\\`*_[\]<>#|~]/g, (found) =>
      found.length > 1 ? `<${found}>` : italics && found === '*' ? found : `\\${found}`,
    )
    .replace(/^(\d+)\. /, '$1\\. ');
}
