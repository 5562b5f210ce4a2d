import { describe, expect, test } from 'vitest';
import { madeAliases, madeRecords } from '../../test/made-records.ts';
import { openTestEngine } from '../../test/test-engine.ts';
import { openAliases } from './alias.ts';
import { announceReply } from './announce.ts';
import { answerWords, type Question, type Reply } from './reply.ts';

const engine = await openTestEngine(madeRecords, madeAliases, '2025');
const aliases = openAliases(madeAliases);

async function ask(text: string, rest: Omit<Question, 'text'> = {}): Promise<Reply> {
  const replies: Reply[] = [];
  await answerWords(engine, aliases, { text, ...rest }, (reply) => replies.push(reply));
  return replies.at(-1) as Reply;
}
const sections = ({ groups }: Reply) => groups.flatMap((group) => group.sections);

test('a place or a quotation is searched for as it stands, and for nothing less', async () => {
  const reply = await ask('It asks to “remove … artificial content” online', { literally: true });
  expect(sections(reply).filter(({ literal }) => !literal)).toEqual([]);
  expect(reply.offers).toEqual([]);
});

describe('the official text is counted to the letter', () => {
  test('words that stand in our heading only are counted apart', async () => {
    const reply = await ask('"evidence and prosecution policy"');
    expect(announceReply(reply)).not.toContain('in the official text');
    expect(announceReply(reply)).toContain('in paragraphs that do not have just these words');
    expect(sections(reply)[0]?.reason).toBe('Not in the official words: found by our heading.');
  });

  test('marks are the places of the words in the text', async () => {
    const results = sections(await ask('organ removal')).flatMap((section) => section.results);
    const one = results.find(({ record }) => record.reference === '2025/29');
    const marked = one?.marks.map(([start, end]) => one.record.text.slice(start, end));
    expect(marked?.length).toBeGreaterThan(0);
    for (const words of marked ?? []) expect(words).toMatch(/^(organ|removal|organ removal)$/);
  });
});

describe('what is not there is said', () => {
  test('words that only other kinds have', async () =>
    expect((await ask('Speaker')).notice).toBe('No paragraph says “Speaker”.'));

  test('words of the text for those of readers', async () =>
    expect(sections(await ask('deepfakes'))[0]?.reason).toBe(
      'No paragraph says it in these words. “deepfakes” matched “artificial content”.',
    ));

  test('a spelling that was corrected, which is offered', async () => {
    const { notice, offers } = await ask('surogacy');
    expect(notice).toBe('No text here has “surogacy”. Shown is the nearest spelling: “surrogacy”.');
    expect(offers).toContain('surrogacy');
  });

  test('nothing at all; then nothing that does not help is offered', async () => {
    const reply = await ask('xylophone');
    expect([reply.notice, reply.offers]).toEqual(['No text here has “xylophone”.', []]);
    expect(announceReply(reply)).toBe('Nothing found.');
  });

  test('a phrase that stands nowhere is offered as words', async () => {
    const { total, offers } = await ask('"victims of the fund"');
    expect(total).toBe(0);
    expect(offers).toContain('victims of the fund');
  });

  test('nothing within the filters', async () =>
    expect((await ask('surrogacy', { narrow: { declaration: '2017', kind: 'text' } })).notice).toBe(
      'No text here has “surrogacy” within these filters.',
    ));

  test('words that stand nowhere, also where others of the query do', async () => {
    const reply = await ask('sexual orientation');
    expect(reply.notice).toBe('No text here has “orientation”.');
    expect(sections(reply)[0]?.results[0]?.missing).toEqual(['orientation']);
  });

  test('words of nearly every record are no result', async () => {
    const { total, notice, offers } = await ask('xylophone for victims');
    expect([total, notice]).toEqual([0, 'No text here has “xylophone”.']);
    expect(offers).toContain('victims');
  });

  test('a word that is not typed to its end is not said to be missing', async () =>
    expect((await ask('surrog')).notice).toBeNull());
});
