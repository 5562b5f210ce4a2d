import { describe, expect, test } from 'vitest';
import { readSearchGround } from '../../test/search-ground.ts';
import { announceReply } from './announce.ts';
import { explainSection } from './explain.ts';
import { createReply } from './reply.ts';

const ground = await readSearchGround();
const ask = (text: string) => createReply(ground, text);

/** What is said above the results of the first kind. */
function sayFirst(text: string): string | null {
  const [group] = ask(text).answer.groups;
  const [section] = group?.sections ?? [];
  return group && section ? explainSection(section, group, true) : null;
}

describe('the one box', () => {
  test('takes words', () => {
    const { citation, quotation, notice, offers } = ask('surrogacy');
    expect([citation, quotation, notice, offers]).toEqual([null, null, null, []]);
  });

  test('takes a citation, and then does not search for its signs', () => {
    const reply = ask('A/RES/80/9, annex, para. 12');
    expect(reply.citation?.targets).toEqual(['2025/12']);
    expect([reply.answer.total, reply.notice, reply.offers]).toEqual([0, null, []]);
    expect(announceReply(reply, true)).toBe('1 place is cited.');
  });

  test('takes a quotation', () => {
    const reply = ask(
      'We will provide victim-centered and trauma-informed care, support and services',
    );
    expect(reply.quotation?.result).toMatchObject({
      verdict: 'altered',
      places: [{ units: ['2025/12'] }],
    });
    expect(announceReply(reply, true)).toMatch(/^Checked as a quotation: altered\./);
  });

  test('does not search for some words of a quotation or of a place', () => {
    const kinds = (text: string) =>
      ask(text).answer.groups.flatMap(({ sections }) =>
        sections.map(({ reading }) => reading.kind),
      );
    expect(
      kinds('It asks to “promptly detect, report and remove … abuse materials” online'),
    ).not.toContain('some');
    expect(kinds('paragraph 12 of the 2025 declaration')).toEqual([]);
    expect(kinds('A/RES/48/134')).toEqual(['typed']);
  });

  test.each([
    ['1 in 3 children', 'statistic/victims-children-one-third'],
    ['SDG 8.7', '2025/2'],
    ['3 times more likely', 'statistic/migrant-workers-three-times'],
    ['U.S. dissociation', 'position/2025/united-states'],
    ['EU forced criminality', 'statement/2025/european-union'],
    ['cyberscam centres in Asia', '2025/28'],
    ['do victims have to testify', '2025/14'],
  ])('reads %s as readers mean it', (text, reference) =>
    expect(
      ask(text).answer.groups.flatMap(({ sections }) =>
        sections.flatMap(({ results }) =>
          results.slice(0, 3).map(({ record }) => record.reference),
        ),
      ),
    ).toContain(reference),
  );

  test('does not take a question for a quotation', () =>
    expect(ask('what does the declaration say about the dark web').quotation).toBeNull());
});

describe('what is not there is said', () => {
  test('words that only other kinds have', () =>
    expect(ask('Baerbock').notice).toBe('No paragraph says “Baerbock”.'));

  test('words of the text for those of readers', () =>
    expect(sayFirst('deepfakes')).toBe(
      'No paragraph says “deepfakes”. These speak of “artificial content”.',
    ));

  test('a spelling that was corrected, which is offered', () => {
    const { notice, offers } = ask('surogacy');
    expect(notice).toBe('No text here has “surogacy”. Shown is the nearest spelling: “surrogacy”.');
    expect(offers).toContain('surrogacy');
  });

  test('nothing at all, with the nearest words of the site', () => {
    const reply = ask('xylophone');
    expect(reply.notice).toBe('No text here has “xylophone”.');
    expect(announceReply(reply, true)).toBe('Nothing found.');
    expect(announceReply(reply, false)).toBe('');
  });

  test('a phrase that stands nowhere is offered as words', () => {
    const { answer, offers } = ask('"victims shall be compensated"');
    expect(answer.total).toBe(0);
    expect(offers).toContain('victims shall be compensated');
  });

  test('nothing within what the search was narrowed to', () =>
    expect(createReply(ground, 'unearmarked', { declaration: '2017', kind: 'text' }).notice).toBe(
      'No text here has “unearmarked” within what you narrowed the search to.',
    ));

  test.each(['abortion', 'can i be deported', 'residence permit for victims', 'passports in asia'])(
    'words of their own are not corrected to words that look like them: %s',
    (text) => {
      const { answer } = ask(text);
      const spelled = answer.groups.flatMap(({ sections }) =>
        sections.flatMap(({ reading }) => reading.spelled),
      );
      expect(spelled).toEqual([]);
    },
  );

  test('words that stand nowhere, also where others of the query do', () => {
    const { answer, notice } = ask('sexual orientation');
    expect(notice).toBe('No text here has “orientation”.');
    expect(answer.groups[0]?.sections[0]?.results[0]?.missing).toEqual(['orientation']);
  });

  test('words of nearly every record are no result, and the nearest words are offered', () => {
    const { answer, notice, offers } = ask('residence permit for victims');
    expect([answer.total, notice]).toEqual([0, 'No text here has “residence” or “permit”.']);
    expect(offers).toContain('victims');
    expect(offers).toContain('evidence');
  });

  test('a word that is not typed to its end is not said to be missing', () =>
    expect(ask('surrog').notice).toBeNull());

  test('a corrected spelling is never shown without being said', () => {
    for (const text of [
      'surogacy',
      'extraditon',
      'trafiking for organs',
      'unacompanied children',
      'victim suport groups everywhere',
    ]) {
      const { answer, notice } = ask(text);
      const spelled = answer.groups.some(({ sections }) =>
        sections.some(({ reading }) => (reading?.spelled.length ?? 0) > 0),
      );
      expect(spelled && notice).toContain('nearest spelling');
    }
  });
});
