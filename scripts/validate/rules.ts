import { aliases } from './note/aliases.ts';
import { annotated } from './note/annotated.ts';
import { because } from './compare/because.ts';
import { changes } from './compare/changes.ts';
import { charts } from './figure/charts.ts';
import { clauseTies } from './compare/clause-ties.ts';
import { concordance } from './compare/concordance.ts';
import { definition } from './text/definition.ts';
import { figureTitles } from './figure/figure-titles.ts';
import { form } from './text/form.ts';
import { frontMatter } from './text/front-matter.ts';
import { glossary } from './word/glossary.ts';
import { heldTexts } from './text/held-texts.ts';
import { headings } from './note/headings.ts';
import { instruments } from './text/instruments.ts';
import { noteComparisons } from './note/note-comparisons.ts';
import { noteQuotationCount } from './note/note-quotation-count.ts';
import { noteQuotations } from './note/note-quotations.ts';
import { noteSize } from './note/note-size.ts';
import { quotations } from './quotation/quotations.ts';
import { opinion } from './statement/opinion.ts';
import { references } from './text/references.ts';
import type { Ground, Rule } from './rule/rule.ts';
import { speakers } from './statement/speakers.ts';
import { statistics } from './figure/statistics.ts';
import { textOfRecord } from './text/text-of-record.ts';
import { textReferences } from './text/text-references.ts';
import { thinRelations } from './compare/thin-relations.ts';
import { topics } from './note/topics.ts';
import { units } from './text/units.ts';
import { verbLimits } from './commitment/verb-limits.ts';
import { verbsComplete } from './commitment/verbs-complete.ts';
import { verbs } from './commitment/verbs.ts';
import { wordIndex } from './word/word-index.ts';

/** Rules that need no model: they say why it cannot be built. */
export const groundRules: readonly Rule<Ground>[] = [form, textOfRecord];

/** Rules that look at the model as well. */
export const corpusRules: readonly Rule[] = [
  annotated,
  noteSize,
  noteComparisons,
  noteQuotationCount,
  headings,
  verbs,
  verbsComplete,
  verbLimits,
  topics,
  aliases,
  references,
  units,
  because,
  quotations,
  noteQuotations,
  instruments,
  definition,
  textReferences,
  frontMatter,
  heldTexts,
  glossary,
  concordance,
  clauseTies,
  thinRelations,
  changes,
  wordIndex,
  speakers,
  statistics,
  figureTitles,
  opinion,
  charts,
];
