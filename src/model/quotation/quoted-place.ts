import type { LaidWord } from './lay-quotation.ts';
import type { OfficialWord, OfficialWords } from './official-words.ts';
import { listSenseWords } from './sense-words.ts';
import type { QuotationPiece, QuotedPlace, QuotedSpan } from './quotation-verdict.ts';

/** Describes a place from the words laid on it: what is kept, left out, put in. */
export function describePlace(official: OfficialWords, laid: readonly LaidWord[]): QuotedPlace {
  const builder = new PieceBuilder(official);
  const order = laid.flatMap(({ official: word }) => word ?? []);
  let last: OfficialWord | undefined;
  let omission = false;
  for (const { quoted, official: word, kind } of laid) {
    omission ||= quoted.afterOmission;
    if (!word) {
      if (kind === 'alone')
        builder.add('added', quoted.bracketed ? `[${quoted.text}] ` : `${quoted.text} `);
      continue;
    }
    const backwards = last !== undefined && word.at <= last.at;
    if (
      last &&
      word.at > last.at + 1 &&
      word.paragraph === last.paragraph &&
      !isLabelled(laid, word)
    )
      for (const passed of official.words.slice(last.at + 1, word.at))
        builder.add(omission ? 'omitted' : 'missing', builder.write(passed));
    if (kind === 'alike') {
      builder.add('missing', builder.write(word));
      builder.add('added', `${quoted.text} `);
    } else builder.add(backwards || builder.isMoving(word) ? 'moved' : 'kept', builder.write(word));
    if (backwards) builder.move(word);
    last = word;
    omission = false;
  }
  const pieces = builder.finish();
  const count = (kind: QuotationPiece['kind']) => builder.count(kind);
  const changed = pieces.filter(({ kind }) => kind !== 'kept' && kind !== 'moved');
  return {
    units: [...new Set(order.map(({ unit }) => unit))],
    spans: toSpans(order),
    pieces,
    leftOut: { marked: count('omitted'), unmarked: count('missing') },
    senseWords: [...new Set(changed.flatMap(({ text }) => listSenseWords(text)))],
  };
}

/** Whether the number of the unit stands before its first word: then what lies between is not left out in silence. */
function isLabelled(laid: readonly LaidWord[], word: OfficialWord): boolean {
  const at = laid.findIndex(({ official }) => official === word);
  return word.labels.length > 0 && laid[at - 1]?.kind === 'number';
}

/** The characters words take up, run by run. */
export function toSpans(words: readonly OfficialWord[]): QuotedSpan[] {
  const spans: { unit: string; start: number; end: number }[] = [];
  let before: OfficialWord | undefined;
  for (const word of words) {
    const last = spans.at(-1);
    if (last && before && word.at === before.at + 1 && last.unit === word.unit) last.end = word.end;
    else spans.push({ unit: word.unit, start: word.start, end: word.end });
    before = word;
  }
  return spans;
}

/** Puts pieces together; if words are replaced, those left out stand before those put in. */
class PieceBuilder {
  readonly #official: OfficialWords;
  readonly #pieces: QuotationPiece[] = [];
  readonly #counts = new Map<QuotationPiece['kind'], number>();
  #change = { omitted: '', missing: '', added: '' };
  #moved: OfficialWord | undefined;

  constructor(official: OfficialWords) {
    this.#official = official;
  }

  add(kind: QuotationPiece['kind'], text: string): void {
    this.#counts.set(kind, this.count(kind) + 1);
    if (kind === 'kept' || kind === 'moved') {
      this.#settle();
      const last = this.#pieces.at(-1);
      if (last?.kind === kind)
        this.#pieces[this.#pieces.length - 1] = { kind, text: last.text + text };
      else this.#pieces.push({ kind, text });
    } else this.#change[kind] += text;
  }

  count(kind: QuotationPiece['kind']): number {
    return this.#counts.get(kind) ?? 0;
  }

  move(word: OfficialWord): void {
    this.#moved = word;
  }

  /** Whether a word goes on a part that stands in another order. */
  isMoving(word: OfficialWord): boolean {
    if (!this.#moved || word.at !== this.#moved.at + 1) return false;
    this.#moved = word;
    return true;
  }

  finish(): readonly QuotationPiece[] {
    this.#settle();
    return this.#pieces;
  }

  /** An official word with what stands between it and the next. */
  write(word: OfficialWord): string {
    const text = this.#official.units.get(word.unit) ?? '';
    const after = /^[^\p{L}\p{N}]*/u.exec(text.slice(word.end))?.[0] ?? '';
    const before = word.start > 0 && word.labels.length > 0 ? text.slice(0, word.start) : '';
    return (
      before +
      text.slice(word.start, word.end) +
      (word.end + after.length === text.length ? `${after} ` : after)
    );
  }

  #settle(): void {
    for (const kind of ['omitted', 'missing', 'added'] as const)
      if (this.#change[kind]) this.#pieces.push({ kind, text: this.#change[kind] });
    this.#change = { omitted: '', missing: '', added: '' };
  }
}
