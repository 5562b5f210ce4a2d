import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const own = 'http://schema.org/';

/** What schema.org itself says of its terms. */
export interface Vocabulary {
  /** Each class with all that it is a kind of, itself included. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Classes that may have a property. */
  readonly domains: ReadonlyMap<string, readonly string[]>;
  /** Classes and data types of which its values are. */
  readonly ranges: ReadonlyMap<string, readonly string[]>;
}

let vocabulary: Promise<Vocabulary> | undefined;

/** The vocabulary as schema.org publishes it, from the package that carries it. */
export function loadVocabulary(): Promise<Vocabulary> {
  return (vocabulary ??= readVocabulary());
}

async function readVocabulary(): Promise<Vocabulary> {
  const index = import.meta.resolve('@vocabulary/schema');
  const text = await readFile(fileURLToPath(new URL('schema.nq', index)), 'utf8');
  const parents = new Map<string, string[]>();
  const domains = new Map<string, string[]>();
  const ranges = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, key: string, value: string) =>
    to.set(key, [...(to.get(key) ?? []), value]);
  for (const [, subject = '', relation = '', object = ''] of text.matchAll(
    /^<([^>]+)> <[^>]+[#/](\w+)> <([^>]+)> /gm,
  )) {
    if (!subject.startsWith(own)) continue;
    const [name, target] = [subject.slice(own.length), object.replace(own, '')];
    if (relation === 'type' && /Class$/.test(object)) add(parents, name, name);
    if (relation === 'subClassOf') add(parents, name, target);
    if (relation === 'domainIncludes') add(domains, name, target);
    if (relation === 'rangeIncludes') add(ranges, name, target);
  }
  return {
    kinds: new Map([...parents.keys()].map((name) => [name, listKinds(parents, name)])),
    domains,
    ranges,
  };
}

function listKinds(parents: ReadonlyMap<string, readonly string[]>, name: string): Set<string> {
  const found = new Set([name]);
  for (const kind of found) for (const parent of parents.get(kind) ?? []) found.add(parent);
  return found;
}

/**
 * Where a description departs from the vocabulary: a type or a property that schema.org has not, a property that the type
 * cannot have, a value that is none of those the property takes.
 */
export function listDepartures(vocabulary: Vocabulary, node: object): string[] {
  const { '@type': type, ...rest } = node as Readonly<Record<string, unknown>>;
  const kinds = vocabulary.kinds.get(String(type));
  if (!kinds) return [`schema.org has no type “${String(type)}”`];
  return Object.entries(rest)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]) => {
      if (!vocabulary.domains.get(name)?.some((kind) => kinds.has(kind)))
        return [`schema.org has no property “${name}” of a ${String(type)}`];
      return [value].flat().flatMap((one) => listValueDepartures(vocabulary, name, one));
    });
}

function listValueDepartures(vocabulary: Vocabulary, name: string, value: unknown): string[] {
  const ranges = vocabulary.ranges.get(name) ?? [];
  if (typeof value === 'object' && value !== null) {
    const { '@type': type, ...rest } = value as Readonly<Record<string, unknown>>;
    // A bare reference: what it leads to says itself what it is.
    if (type === undefined && Object.keys(rest).join() === '@id') return [];
    const kinds = vocabulary.kinds.get(String(type));
    return kinds && !ranges.some((kind) => kinds.has(kind))
      ? [`“${name}” cannot be a ${String(type)}`]
      : listDepartures(vocabulary, value);
  }
  return ranges.some((range) => dataTypes[range]?.(value))
    ? []
    : [`“${name}” cannot be ${JSON.stringify(value)}; schema.org takes ${ranges.join(', ')}`];
}

const isForm = (form: RegExp) => (value: unknown) => typeof value === 'string' && form.test(value);
const dataTypes: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: isForm(/\S/),
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Date: isForm(/^\d{4}-\d\d-\d\d$/),
  DateTime: isForm(/^\d{4}-\d\d-\d\dT\d\d:\d\d/),
  Boolean: (value) => typeof value === 'boolean',
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
};
