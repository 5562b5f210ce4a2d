import { loadCorpus } from '../../corpus.ts';
import { createHeldWords } from '../../model/quotation/held-words.ts';

/** What quotations are compared with: the official texts and the words of speakers, for the browser. */
export async function GET(): Promise<Response> {
  return Response.json(createHeldWords(await loadCorpus()));
}
