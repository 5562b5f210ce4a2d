import type { Issue } from '../../../src/content/issue.ts';
import { listRecords } from '../../record/placed-record.ts';
import { isWritten } from '../rule/is-written.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'speakers';

/** Every speaker speaks or takes a position; the speaker, meeting, part, source and topics of every statement exist, and nothing is placed at a meeting that its report does not have. */
export const speakers: Rule = {
  name: rule,
  check: ({ folder }) => {
    const { content } = folder;
    const statements = listRecords(folder, 'statements');
    const positions = listRecords(folder, 'positions');
    const issues: Issue[] = statements.flatMap((placed) => {
      const { speaker, declaration, meeting, part, source } = placed.record;
      const fault = (key: string, message: string, hint: string) => [
        issueAt(rule, placed, [key], message, hint),
      ];
      const parts = meeting === null ? [] : content.meetings[meeting]?.parts.map(({ id }) => id);
      const ownVoice = content.speakers[speaker]?.kind === 'source text';
      return [
        ...(isWritten(folder, 'speakers', speaker)
          ? []
          : fault(
              'speaker',
              `There is no speaker “${speaker}”.`,
              `Write content/speakers/${speaker}.yaml.`,
            )),
        ...(meeting === null || isWritten(folder, 'meetings', meeting)
          ? []
          : fault(
              'meeting',
              `There is no meeting “${meeting}”.`,
              `Write content/meetings/${meeting}.yaml.`,
            )),
        ...(placed.id.startsWith(`${declaration}/`)
          ? []
          : fault(
              'declaration',
              `The file lies in another folder than ${declaration}.`,
              `Move it to content/statements/${declaration}.`,
            )),
        ...(meeting !== null && ownVoice
          ? fault(
              'meeting',
              'A source text that speaks in its own voice is placed at a meeting.',
              'Set meeting: null; nothing of it was said there.',
            )
          : []),
        ...(meeting !== null &&
        content.meetings[meeting] &&
        content.meetings[meeting].source !== source
          ? fault(
              'meeting',
              `The statement is known from source ${source}, and the meeting of ${meeting} from ${content.meetings[meeting].source}.`,
              'Set meeting: null unless the report on the meeting has the statement.',
            )
          : []),
        ...(part === null || !parts || parts.includes(part)
          ? []
          : fault(
              'part',
              `${meeting === null ? 'A statement of no meeting' : `The meeting of ${meeting}`} has no part “${part}”.`,
              `Its parts are: ${parts.join(', ') || 'none'}; null if the report gives none.`,
            )),
        ...placed.record.topics.flatMap(({ topic }, index) =>
          isWritten(folder, 'topics', topic)
            ? []
            : issueAt(
                rule,
                placed,
                ['topics', index, 'topic'],
                `There is no topic “${topic}”.`,
                `Take one of: ${Object.keys(content.topics).join(', ')}.`,
              ),
        ),
        ...(isWritten(folder, 'sources', source)
          ? []
          : fault(
              'source',
              `There is no source “${source}”.`,
              `The sources are: ${Object.keys(content.sources).join(', ')}.`,
            )),
      ];
    });
    for (const placed of [...listRecords(folder, 'meetings'), ...positions]) {
      const { declaration } = placed.record;
      if (!isWritten(folder, 'declarations', declaration))
        issues.push(
          issueAt(
            rule,
            placed,
            ['declaration'],
            `There is no declaration “${declaration}”.`,
            'Name one of content/declarations.',
          ),
        );
      if ('source' in placed.record && !isWritten(folder, 'sources', placed.record.source))
        issues.push(
          issueAt(
            rule,
            placed,
            ['source'],
            `There is no source “${placed.record.source}”.`,
            'Name one of content/sources.',
          ),
        );
    }
    const listed = listRecords(folder, 'speakers');
    for (const placed of listed) {
      const { name } = placed.record;
      const speaks = statements.some(({ record }) => record.speaker === placed.id);
      const stands = positions.some(
        ({ record }) =>
          record.state === name || record.reports.some(({ retelling }) => retelling.includes(name)),
      );
      if (!speaks && !stands)
        issues.push(
          issueAt(
            rule,
            placed,
            ['name'],
            `“${name}” has no statement and is in no position.`,
            'Write the statement, or delete the speaker.',
          ),
        );
    }
    return {
      checked: `${listed.length} speakers, ${statements.length} statements, ${positions.length} positions`,
      issues,
    };
  },
};
