import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { quotations, type QuotationRecord } from '../../src/schema/quotation.ts';

/** `content/quotations.yaml` as it was read. */
export interface QuotationFile {
  readonly entries: readonly QuotationRecord[];
  /** What is wrong with its form; then there are no entries. */
  readonly fault: string | null;
  /** Line of an entry, from 1. */
  readonly lineOf: (index: number) => number;
}

/** Reads the list of quotations of a content folder; null if there is none. */
export async function readQuotationFile(root: string): Promise<QuotationFile | null> {
  const text = await readFile(join(root, 'quotations.yaml'), 'utf8').catch(() => null);
  return text === null ? null : parseQuotationFile(text);
}

/** The same from its text. */
export function parseQuotationFile(text: string): QuotationFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (index: number) => {
    const node = document.getIn([index], true) as { range?: [number] } | undefined;
    return node?.range ? lines.linePos(node.range[0]).line : 1;
  };
  const [error] = document.errors;
  if (error) return { entries: [], fault: error.message, lineOf };
  const result = quotations.safeParse(document.toJS());
  if (result.success) return { entries: result.data, fault: null, lineOf };
  const [issue] = result.error.issues;
  return { entries: [], fault: `${issue?.path.join('.')}: ${issue?.message}`, lineOf };
}
