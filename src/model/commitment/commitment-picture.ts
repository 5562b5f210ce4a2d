import { listChain } from '../compare/concordance.ts';
import type { Corpus } from '../text/corpus.ts';
import { hasPhrase } from '../wording/phrase.ts';
import { listClauses, type Clause } from './clause.ts';
import { listClauseTies } from './clause-tie.ts';
import type { Fate } from './commitment-table.ts';
import { strengths, type Strength } from './strength.ts';

/** A clause as a mark of the picture. */
export interface CommitmentMark {
  readonly clause: Clause;
  /** The unit as it stands on the mark: `26a`. */
  readonly label: string;
  /** Beside the text before it; `lost` if the text after it has no counterpart; `kept` if there is no other text. */
  readonly fate: Fate;
}

/** A step of the scale with the marks of each declaration, earlier above later. */
export interface PictureStep {
  readonly strength: Strength;
  /** Words of the step that stand in a verb of these declarations. */
  readonly words: readonly string[];
  readonly lines: readonly {
    readonly declaration: string;
    readonly marks: readonly CommitmentMark[];
  }[];
}

/** Of several counterparts the one nearest in strength decides what a mark shows. */
const order: readonly Fate[] = ['kept', 'strengthened', 'weakened', 'other kind'];

/**
 * Every clause of some declarations on the scale of strength; steps on which no clause stands are left out.
 * @param ids of the declarations
 */
export function describeCommitments(corpus: Corpus, ids: readonly string[]): PictureStep[] {
  const declarations = corpus.declarations.filter(({ id }) => ids.includes(id));
  const fates = listFates({ ...corpus, declarations });
  const lines = declarations.map((declaration) => ({
    declaration: declaration.id,
    marks: listClauses(corpus, declaration).map((clause) => ({
      clause,
      label: clause.unit.split('/').slice(1).join(''),
      fate: fates.get(clause.id) ?? 'kept',
    })),
  }));
  return strengths
    .map((strength) => ({
      strength,
      words: listUsedWords(
        strength,
        lines.flatMap(({ marks }) => marks.map(({ clause }) => clause)),
      ),
      lines: lines.map(({ declaration, marks }) => ({
        declaration,
        marks: marks.filter(({ clause }) => clause.strength === strength),
      })),
    }))
    .filter((step) => step.lines.some(({ marks }) => marks.length > 0));
}

function listUsedWords(strength: Strength, clauses: readonly Clause[]): string[] {
  const verbs = clauses.filter((clause) => clause.strength === strength).map(({ verb }) => verb);
  return strength.words.filter((word) => verbs.some((verb) => hasPhrase(verb, word)));
}

/** What is to be said of each clause by its id. */
function listFates(corpus: Corpus): Map<string, Fate> {
  const fates = new Map<string, Fate>();
  for (const record of listChain(corpus)) {
    const ties = listClauseTies(corpus, record);
    for (const declaration of corpus.declarations) {
      if (declaration.id !== record.from && declaration.id !== record.to) continue;
      const isLater = declaration.id === record.to;
      for (const { id } of listClauses(corpus, declaration)) {
        const own = ties.filter(({ from, to }) => (isLater ? to : from).id === id);
        const found = own.map(({ change }) => change);
        if (isLater)
          fates.set(id, order.find((fate) => found.some((one) => one === fate)) ?? 'new');
        else if (own.length === 0) fates.set(id, 'lost');
      }
    }
  }
  return fates;
}
