import { isFormula } from '../structure/closing.ts';

/** What the head of a document says of it; undefined if it does not say it. */
export interface Masthead {
  readonly symbol: string | undefined;
  readonly title: string | undefined;
  /** The line of a title that breaks off, if there is none that is whole. */
  readonly cutTitle: string | undefined;
  readonly session: string | undefined;
  /** Day of adoption, `2025-11-24`. */
  readonly adopted: string | undefined;
  readonly meeting: string | undefined;
  /** Symbol of the draft, `A/80/L.8`, and the words in brackets it stands in. */
  readonly draft: string | undefined;
  readonly committee: string | undefined;
  /** Whether the declaration is the annex of its resolution. */
  readonly annex: boolean;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Reads the head and the closing formula of a document from its lines in order. */
export function readMasthead(lines: readonly string[]): Masthead {
  const plain = lines
    .map((line) => line.replace(/^#+\s+|\*|<!--.*-->|\[\^\d+\]/g, '').trim())
    .filter((line) => line !== '');
  const first = plain.findIndex((line) => /^1\.\s/.test(line));
  const head = plain.slice(0, first < 0 ? plain.length : first);
  const all = head.join('\n');
  const titled = head
    .map((line) => /^((?:E?S-)?\d+\/\d+[A-Z]?)\.(?:\s+|(?=\D))(\S.+)$/.exec(line))
    .find((match) => match !== null);
  const symbol =
    /\bA\/RES\/(?:E?S-)?\d+\/\d+[A-Z]?\b/.exec(all)?.[0] ??
    (titled ? `A/RES/${titled[1]}` : undefined) ??
    /\bA\/RES\/(?:E?S-)?\d+\/\d+[A-Z]?\b/.exec(plain.join('\n'))?.[0];
  const adoption = /adopted by the General Assembly\s+on (\d{1,2}) (\p{L}+) (\d{4})/u.exec(
    head.join(' '),
  );
  const isAnnexed =
    /\b(?:annexed|annex(?:es)?(?: I)?)\b[^.;]{0,30}\bto the present resolution/i.test(
      plain.join(' ').replace(/\s+/g, ' '),
    );
  const title = titled && readTitle(titled[2] ?? '', head.slice(head.indexOf(titled[0]) + 1));
  return {
    symbol,
    cutTitle: titled && title === undefined ? titled[0] : undefined,
    title: title && isAnnexed ? (findAnnexTitle(plain) ?? title) : title,
    session: head.find((line) => /\bsession$/i.test(line) && line.split(' ').length <= 6),
    adopted: adoption === null ? undefined : toDay(adoption[1], adoption[2], adoption[3]),
    meeting: plain.find((line) => /^\d+(?:st|nd|rd|th) (?:\(\w+\) )?plenary meeting/i.test(line)),
    draft: /\((A\/[^()]*(?:L\.\d+)[^()]*?|A\/\d+\/\d+[^()]*)\)/.exec(all)?.[1] ?? undefined,
    committee: /\[[^[\]]*\]/.exec(all)?.[0].replace(/^\[|\]$/g, ''),
    annex: isAnnexed && plain.some((line) => /^annex(?: [IVX]+)?$/i.test(line)),
  };
}

function toDay(day = '', month = '', year = ''): string | undefined {
  const at = months.indexOf(month) + 1;
  return at > 0 ? `${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** A title that breaks off goes on in the next line; if it does not, the file has lost its end. */
function readTitle(title: string, next: readonly string[]): string | undefined {
  const [line] = next;
  const breaksOff = /\b(?:a|an|and|as|at|by|for|from|in|its|of|on|or|the|to|with|under)$|,$/i.test(
    title,
  );
  return line !== undefined && !isFormula(line) && (breaksOff || /^\p{Ll}/u.test(line))
    ? readTitle(`${title} ${line}`, next.slice(1))
    : breaksOff
      ? undefined
      : title;
}

/** The title printed under the word “Annex”, if there is one. */
function findAnnexTitle(lines: readonly string[]): string | undefined {
  const at = lines.findIndex((line) => /^annex(?: I)?$/i.test(line));
  const next = lines[at + 1];
  return at >= 0 && next && !/^\d+\.\s|[.;:,]$/.test(next) ? next : undefined;
}
