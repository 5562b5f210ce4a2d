import type { APIRoute } from 'astro';
import { loadCorpus } from '../../corpus.ts';
import { createTextPart } from '../../model/search/search-part.ts';

/** First part of what the search loads. */
export const GET: APIRoute = async () => Response.json(createTextPart(await loadCorpus()));
