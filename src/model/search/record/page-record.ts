import type { PageRecord } from '../../../schema/page.ts';
import type { SearchRecord } from './search-record.ts';
import { stripNote } from './strip-note.ts';

/** The tools of the site, which have pages without a text of their own. */
const tools: readonly (readonly [path: string, title: string, text: string, aliases?: string])[] = [
  [
    '/offline/',
    'Use it offline',
    'Keep a copy of the whole site on a phone or computer, check it, renew it, remove it; a file for a USB stick, an e-book; how to leave a page fast.',
    'without a network; no internet; download; install; app; PDF; print',
  ],
  [
    '/check/',
    'Check a quotation',
    'Paste a quotation, or a text with quotations: whether its words are those of the declarations, where they stand, and what was altered.',
    'fact check; verify a quote',
  ],
  [
    '/brief/',
    'Make a brief',
    'Collect paragraphs into one document with quotations, citations and addresses.',
    'export; compile; handout',
  ],
  [
    '/compare/',
    'Compare 2017 and 2025',
    'What became of each paragraph: new, dropped, moved, changed, and any two paragraphs word by word.',
    'differences; what is new; changes since',
  ],
  [
    '/data/',
    'Data',
    'Everything on this site as data: JSON with published schemas, CSV, Akoma Ntoso, text and citations, with licences and digests.',
    'API; dataset; download; open data; spreadsheet',
  ],
];

/** Pages of the site that answer a question about it: those with a text, and the tools. */
export function listPageRecords(
  pages: Readonly<Record<string, PageRecord>>,
  bodies: ReadonlyMap<string, string>,
): SearchRecord[] {
  return [
    ...Object.entries(pages).map(([id, { title, description, path }]) => ({
      reference: `page/${id}`,
      kind: 'page' as const,
      path,
      title,
      text: [description, stripNote(bodies.get(id) ?? '')].join(' '),
    })),
    ...tools.map(([path, title, text, aliases]) => ({
      reference: `page${path.replace(/\/$/, '')}`,
      kind: 'page' as const,
      path,
      title,
      text,
      ...(aliases && { aliases }),
    })),
  ];
}
