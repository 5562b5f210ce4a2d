import { listParagraphClauses, type Clause } from '../../model/commitment/clause.ts';
import type { Unit } from '../../model/text/corpus.ts';
import { referencePath } from '../../model/site/route.ts';
import { listUnitTopics } from '../../model/text/unit-topic.ts';
import type { Ground } from '../ground.ts';

/**
 * What is written about a paragraph, its note as Markdown with full addresses; null if nothing is yet.
 */
export function toAnnotationJson({ corpus, notes, toAddress }: Ground, paragraph: string) {
  const annotation = corpus.content.annotations[paragraph];
  const note = notes.get(paragraph);
  if (!annotation || note === undefined) return null;
  return {
    ...annotation,
    verbs: listParagraphClauses(corpus, paragraph).map((clause, index) => {
      const letter = annotation.verbs[index]?.letter;
      return { ...toClauseKeys(clause), to: toAddressed(clause), ...(letter && { letter }) };
    }),
    note: addressLinks(note.trim(), toAddress),
  };
}

/**
 * What is written about one subparagraph; its note is that of the whole paragraph. Null if there is none yet.
 */
export function toPointAnnotationJson(ground: Ground, point: Unit) {
  const annotation = toAnnotationJson(ground, point.paragraph);
  if (!annotation) return null;
  const { heading, verbs, subparagraphs, reviewed } = annotation;
  return {
    heading,
    summary: subparagraphs.find(({ letter }) => letter === point.letter)?.summary ?? null,
    verbs: verbs
      .filter(({ letter }) => letter === point.letter)
      .map(({ letter, ...entry }) => entry),
    topics: listUnitTopics(ground.corpus, point),
    reviewed,
  };
}

/** What all files say of a clause. */
export function toClauseKeys({ verb, addressee, object, remark, strength }: Clause) {
  return { verb, addressee, object, remark, kind: strength.kind, strength: strength.id };
}

/** Addressee and object in one, as files of the first edition have them. */
function toAddressed({ addressee, object, strength }: Clause): string {
  return strength.kind === 'demand' && addressee !== 'not said'
    ? `${addressee}, ${object}`
    : object;
}

/** Links of a note name their target, `[paragraph 13](2025/13)`: outside the site they need its address. */
function addressLinks(markdown: string, toAddress: Ground['toAddress']): string {
  return markdown.replace(/\]\(([^)\s]+)\)/g, (whole, target: string) => {
    if (/^(https?:|#)/.test(target)) return whole;
    return `](${toAddress(target.startsWith('/') ? target : referencePath(target))})`;
  });
}
