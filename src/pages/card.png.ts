import type { APIRoute } from 'astro';
import { toSiteCard } from '../export/card.ts';

export const GET: APIRoute = async () =>
  new Response(await toSiteCard(), { headers: { 'content-type': 'image/png' } });
