import type { APIRoute } from 'astro';
import { address, isPreview } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\n${isPreview ? 'Disallow' : 'Allow'}: /\n\nSitemap: ${address('/sitemap.xml')}\n`,
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  );
