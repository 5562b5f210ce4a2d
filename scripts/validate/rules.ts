import { aliases } from './aliases.ts';
import { annotated } from './annotated.ts';
import { because } from './because.ts';
import { changes } from './changes.ts';
import { charts } from './charts.ts';
import { concordance } from './concordance.ts';
import { definition } from './definition.ts';
import { form } from './form.ts';
import { glossary } from './glossary.ts';
import { headings } from './headings.ts';
import { instruments } from './instruments.ts';
import { noteQuotations } from './note-quotations.ts';
import { noteSize } from './note-size.ts';
import { quotations } from './quotations.ts';
import { references } from './references.ts';
import type { Ground, Rule } from './rule.ts';
import { speakers } from './speakers.ts';
import { statistics } from './statistics.ts';
import { textOfRecord } from './text-of-record.ts';
import { textReferences } from './text-references.ts';
import { topics } from './topics.ts';
import { units } from './units.ts';
import { verbs } from './verbs.ts';
import { wordIndex } from './word-index.ts';

/** Rules that need no model: they say why it cannot be built. */
export const groundRules: readonly Rule<Ground>[] = [form, textOfRecord];

/** Rules that look at the model as well. */
export const corpusRules: readonly Rule[] = [
  annotated,
  noteSize,
  headings,
  verbs,
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
  glossary,
  concordance,
  changes,
  wordIndex,
  speakers,
  statistics,
  charts,
];
