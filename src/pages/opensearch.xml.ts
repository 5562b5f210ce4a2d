import type { APIRoute } from 'astro';
import { toOpenSearch } from '../export/page/open-search.ts';
import { address } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(toOpenSearch(address), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
