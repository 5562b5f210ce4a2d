import { foldWhiteSpace } from '../text/digest.ts';
import { findSpans } from './place-verb.ts';

/** Words that limit what a clause says; an object that leaves lists out keeps them. */
const limits: readonly string[] = [
  'as appropriate',
  'where appropriate',
  'as applicable',
  'if applicable',
  'where relevant',
  'where they exist',
  'subject to',
  'upon request',
  'upon their request',
  'within their respective mandates',
  'in accordance with',
  'consistent with',
  'in compliance with',
  'taking into account national legislation',
  'with full respect for',
  'while respecting',
  'while fully respecting',
  'with regard to',
  'by making use of',
];

/** The limiting words of a text, each once for each place. */
export function listLimits(text: string): string[] {
  const folded = foldWhiteSpace(text);
  return limits.flatMap((words) => findSpans(folded, words).map(() => words));
}
