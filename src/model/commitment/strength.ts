/** What States do with a verb: promise something themselves, ask it of others, or state where they stand. */
export type CommitmentKind = 'promise' | 'demand' | 'position';

/** A step of the scale of strength: our reading, with its reason. */
export interface Strength {
  readonly id: string;
  readonly kind: CommitmentKind;
  readonly name: string;
  /** Words of a verb that place it on this step. */
  readonly words: readonly string[];
  readonly reason: string;
}

/** The kinds in the order of the scale. */
export const commitmentKinds: Readonly<Record<CommitmentKind, string>> = {
  promise: 'Promises of the States',
  demand: 'Demands on others',
  position: 'Positions',
};

/** The scale, strongest first within each kind; the one place where a verb gets its strength. */
export const strengths: readonly Strength[] = [
  {
    id: 'outright',
    kind: 'promise',
    name: 'promised outright',
    words: ['will', 'commit', 'pledge', 'resolve', 'decide', 'affirm our commitment'],
    reason:
      'States say that they are going to do it. No source here ranks “will” above “commit to” or the other way round, so neither do we.',
  },
  {
    id: 'again',
    kind: 'promise',
    name: 'promised again',
    words: ['reaffirm our commitment', 'reiterate our commitment'],
    reason: 'An earlier promise is kept up; the verb itself undertakes nothing new.',
  },
  {
    id: 'effort',
    kind: 'promise',
    name: 'promised as an effort',
    words: ['endeavour', 'seek', 'work to', 'take steps', 'our efforts'],
    reason: 'States promise to try, to take steps or to make efforts: the result is not promised.',
  },
  {
    id: 'urge',
    kind: 'demand',
    name: 'urged',
    words: ['urge'],
    reason: 'The most pressing of the verbs with which the declarations ask.',
  },
  {
    id: 'call',
    kind: 'demand',
    name: 'called for',
    words: ['call upon', 'call for', 'call on'],
    reason: 'A plain demand, made openly and without the pressure of “urge”.',
  },
  {
    id: 'request',
    kind: 'demand',
    name: 'requested',
    words: ['request'],
    reason: 'A formal request, in a calmer tone than a call.',
  },
  {
    id: 'invite',
    kind: 'demand',
    name: 'invited',
    words: ['invite'],
    reason: 'It leaves those addressed free to accept.',
  },
  {
    id: 'encourage',
    kind: 'demand',
    name: 'encouraged',
    words: ['encourage'],
    reason: 'Approval beforehand of what others may do: the softest way of asking.',
  },
  {
    id: 'condemn',
    kind: 'position',
    name: 'condemned',
    words: ['condemn', 'condemnation'],
    reason: 'The only verb that passes judgement on a wrong.',
  },
  {
    id: 'reaffirm',
    kind: 'position',
    name: 'reaffirmed',
    words: ['reaffirm', 'reiterate', 'affirm', 'evince', 'support'],
    reason: 'States stand by something, mostly something they have said before.',
  },
  {
    id: 'stress',
    kind: 'position',
    name: 'stressed',
    words: ['stress', 'emphasize', 'underline'],
    reason: 'States give weight to something without promising or asking it.',
  },
  {
    id: 'recognize',
    kind: 'position',
    name: 'recognized',
    words: ['recognize', 'acknowledge'],
    reason: 'States accept that something is so.',
  },
  {
    id: 'express',
    kind: 'position',
    name: 'expressed',
    words: ['express', 'concerned', 'with concern', 'welcome'],
    reason: 'Concern, sympathy or pleasure: a feeling about something.',
  },
  {
    id: 'note',
    kind: 'position',
    name: 'noted',
    words: ['note', 'recall', 'mindful'],
    reason: 'States mention something or keep it in mind, and say no more of it.',
  },
];

/** Steps whose words decide although a word of another step stands in the verb, too: `will seek to`, `note with concern`. */
const decisive = ['effort', 'again', 'outright', 'condemn', 'express'];

const inOrderOfDecision = [
  ...decisive.flatMap((id) => strengths.filter((step) => step.id === id)),
  ...strengths,
];

/** The step of a verb as an annotation gives it (`will … engage`), or null if no step knows it. */
export function findStrength(verb: string): Strength | null {
  return inOrderOfDecision.find((step) => isOnStep(step, verb)) ?? null;
}

/**
 * The step of a verb.
 * @throws Error if no step of the scale knows it
 */
export function requireStrength(verb: string): Strength {
  const strength = findStrength(verb);
  if (!strength)
    throw new Error(
      `No step of the scale of strength has the verb “${verb}”: add it to src/model/commitment/strength.ts, with its reason.`,
    );
  return strength;
}

function isOnStep({ id, words }: Strength, verb: string): boolean {
  if (id === 'effort' && !strengths.slice(0, 2).some((step) => isOnStep(step, verb))) return false;
  return words.some((word) => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'iu').test(verb));
}
