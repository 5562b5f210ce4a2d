import { listRecords } from '../../record/placed-record.ts';
import { isWritten } from '../rule/is-written.ts';
import { createRule } from '../rule/rule.ts';

/** Every speaker speaks or takes a position; the speaker, meeting, part, source and topics of every statement exist, and nothing is placed at a meeting that its report does not have. */
export const speakers = createRule({
  name: 'speakers',
  check: ({ folder }, note) => {
    const { content } = folder;
    const statements = listRecords(folder, 'statements');
    const positions = listRecords(folder, 'positions');
    for (const placed of statements) {
      const { speaker, declaration, meeting, part, source } = placed.record;
      const fault = (key: string, message: string, hint: string) =>
        note(placed, [key], message, hint);
      const parts = meeting === null ? [] : content.meetings[meeting]?.parts.map(({ id }) => id);
      const ownVoice = content.speakers[speaker]?.kind === 'source text';
      const held = meeting === null ? undefined : content.meetings[meeting];
      if (!isWritten(folder, 'speakers', speaker))
        fault(
          'speaker',
          `There is no speaker “${speaker}”.`,
          `Write content/speakers/${speaker}.yaml.`,
        );
      if (meeting !== null && !isWritten(folder, 'meetings', meeting))
        fault(
          'meeting',
          `There is no meeting “${meeting}”.`,
          `Write content/meetings/${meeting}.yaml.`,
        );
      if (!placed.id.startsWith(`${declaration}/`))
        fault(
          'declaration',
          `The file lies in another folder than ${declaration}.`,
          `Move it to content/statements/${declaration}.`,
        );
      if (meeting !== null && ownVoice)
        fault(
          'meeting',
          'A source text that speaks in its own voice is placed at a meeting.',
          'Set meeting: null; nothing of it was said there.',
        );
      if (held && held.source !== source)
        fault(
          'meeting',
          `The statement is known from source ${source}, and the meeting of ${meeting} from ${held.source}.`,
          'Set meeting: null unless the report on the meeting has the statement.',
        );
      if (part !== null && parts && !parts.includes(part))
        fault(
          'part',
          `${meeting === null ? 'A statement of no meeting' : `The meeting of ${meeting}`} has no part “${part}”.`,
          `Its parts are: ${parts.join(', ') || 'none'}; null if the report gives none.`,
        );
      for (const [index, { topic }] of placed.record.topics.entries())
        if (!isWritten(folder, 'topics', topic))
          note(
            placed,
            ['topics', index, 'topic'],
            `There is no topic “${topic}”.`,
            `Take one of: ${Object.keys(content.topics).join(', ')}.`,
          );
      if (!isWritten(folder, 'sources', source))
        fault(
          'source',
          `There is no source “${source}”.`,
          `The sources are: ${Object.keys(content.sources).join(', ')}.`,
        );
    }
    for (const placed of [...listRecords(folder, 'meetings'), ...positions]) {
      const { declaration } = placed.record;
      if (!isWritten(folder, 'declarations', declaration))
        note(
          placed,
          ['declaration'],
          `There is no declaration “${declaration}”.`,
          'Name one of content/declarations.',
        );
      if ('source' in placed.record && !isWritten(folder, 'sources', placed.record.source))
        note(
          placed,
          ['source'],
          `There is no source “${placed.record.source}”.`,
          'Name one of content/sources.',
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
        note(
          placed,
          ['name'],
          `“${name}” has no statement and is in no position.`,
          'Write the statement, or delete the speaker.',
        );
    }
    return `${listed.length} speakers, ${statements.length} statements, ${positions.length} positions`;
  },
});
