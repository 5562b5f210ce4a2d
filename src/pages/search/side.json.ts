import type { APIRoute } from 'astro';
import { loadCorpus, loadNotes } from '../../corpus.ts';
import { createSidePart } from '../../model/search/search-part.ts';

/** Second part of what the search loads. */
export const GET: APIRoute = async () =>
  Response.json(createSidePart(await loadCorpus(), await loadNotes()));
