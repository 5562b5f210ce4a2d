import { z } from 'astro/zod';
import { digest } from './declaration.ts';
import { line, slug } from './part/reference.ts';

/** A passage quoted from a source text that is not kept here. */
export const quotation = z.strictObject({
  /** Source text, by its id. */
  source: slug,
  /** The passage exactly as it stands in the source, white space folded. */
  words: line,
  /** SHA-256 in hex of the source id, a line feed and the words, in UTF-8. */
  sha256: digest,
});

/** `content/quotations.yaml`: written only by `npm run quotations`, which reads the source texts. */
export const quotations = z.array(quotation);

export type QuotationRecord = z.infer<typeof quotation>;
