import type { APIRoute } from 'astro';
import { toSiteCard } from '../export/picture/card.ts';

export const GET: APIRoute = async () =>
  new Response(await toSiteCard(), { headers: { 'content-type': 'image/png' } });
