import { toFileHead, type Ground } from '../ground.ts';

/** `/data/glossary.json`: the drafting terms. */
export function toGlossaryJson(ground: Ground) {
  return {
    ...toFileHead(ground, 'glossary'),
    terms: Object.entries(ground.corpus.content.glossary).map(([id, record]) => ({
      id,
      url: ground.toAddress(`/glossary/#${id}`),
      ...record,
    })),
  };
}
