import { recordPath } from '../../model/site/route.ts';
import { describeTopic } from '../../model/page/topic-page.ts';
import { toFileHead, type Ground } from '../ground.ts';

/** `/topics.json`: each topic with its units in reading order. */
export function toTopicsJson(ground: Ground) {
  const { corpus, toAddress } = ground;
  return {
    ...toFileHead(ground, 'topics'),
    topics: Object.entries(corpus.content.topics).map(([id, record]) => ({
      id,
      url: toAddress(recordPath('topics', id)),
      ...record,
      units: describeTopic(corpus, id).columns.flatMap(({ units }) =>
        units.map(({ unit }) => unit.locator),
      ),
      statements: describeTopic(corpus, id).statements.map(({ id: statement, link }) => ({
        statement,
        url: toAddress(recordPath('statements', statement)),
        basis: link.basis,
        because: link.because,
      })),
    })),
  };
}

/** The topics of a unit, each once, with its title and address. */
export function toUnitTopicsJson({ corpus, toAddress }: Ground, ids: readonly string[]) {
  return [...new Set(ids)].map((id) => ({
    id,
    title: corpus.content.topics[id]?.title ?? id,
    url: toAddress(recordPath('topics', id)),
  }));
}
