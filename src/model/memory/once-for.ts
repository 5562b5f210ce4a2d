/**
 * A function that works out its answer once for each thing it is asked about. Answers about objects last as long as the objects.
 * @param make works out an answer; of two things to ask about it returns a function that asks for the second
 */
export function onceFor<K extends WeakKey | string, V>(make: (key: K) => V): (key: K) => V {
  const ofObjects = new WeakMap<WeakKey, V>();
  const ofWords = new Map<string, V>();
  return (key) => {
    const made = (typeof key === 'string' ? ofWords : ofObjects) as Map<K, V>;
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as V;
  };
}
