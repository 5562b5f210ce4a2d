import type { APIRoute } from 'astro';
import { loadCorpus } from '../corpus.ts';
import { toAtomFeed } from '../export/page/atom-feed.ts';
import { address } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(toAtomFeed({ corpus: await loadCorpus(), toAddress: address }), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
