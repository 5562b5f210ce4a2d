import { createReader as row, type CitationReader } from './citation-reader.ts';
import { dateReaders, documentReaders } from './document-reader.ts';
import { isIdleWord } from './idle-word.ts';
import { noteReaders, placeReaders } from './place-reader.ts';

/** What stands round documents and places; the last takes any sign, so that every text can be cut. */
const others = [
  row(
    'et seq.',
    String.raw`(?:et\ss(?:e|u)?qq?|et\ssuiv|ff|f|sqq?|seqq?|onwards?|and\s(?:what\sfollows|the\sfollowing|following))(?![a-z])\.?`,
    () => ({ kind: 'following' }),
  ),
  row('of', String.raw`(?:of|in)(?![a-z])`, () => ({ kind: 'tie' })),
  row('see', String.raw`(\p{L}[\p{L}\p{M}-]*)`, ([word = '']) =>
    isIdleWord(word) ? { kind: 'idle' } : { kind: 'unknown' },
  ),
  row(';', String.raw`;\s?`, () => ({ kind: 'break' })),
  row(', ', String.raw`[^\p{L}\p{N};¶§()[\]]+|[()[\]]`, () => ({ kind: 'sign' })),
  row('anything else', String.raw`[\p{L}\p{N}]+|[^]`, () => ({ kind: 'unknown' })),
];

/** All readers, in the order in which they are asked: whatever could be taken for something simpler comes before it. */
export const citationReaders: readonly CitationReader[] = [
  ...dateReaders,
  ...noteReaders,
  ...documentReaders,
  ...placeReaders,
  ...others,
];
