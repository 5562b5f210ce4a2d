import { loadCorpus } from '../../corpus.ts';
import { createQuotationGround } from '../../model/quotation/quotation-ground.ts';

/** What quotations are compared with: the official texts and the words of speakers, for the browser. */
export async function GET(): Promise<Response> {
  return Response.json(createQuotationGround(await loadCorpus()));
}
