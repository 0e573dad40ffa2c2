import { List, Text } from '@mantine/core';
import type { Request } from '../../../../preload/contract/requests';
import { useFormat } from '../../../ui/format';
import { Section } from '../../../ui/section';
import { useOfficerNames } from '../../../ui/use-officer-names';
import { useLanguage, useWords } from '../../../ui/words';

/** What happened to it, the oldest first: when it happened, and who wrote it down. */
export function RequestHistory({ request: { entry, events } }: { readonly request: Request }) {
  const say = useWords('requests');
  const language = useLanguage();
  const format = useFormat();
  const nameOf = useOfficerNames();
  if (events.length === 0) return null;
  const textOf = (code: string): string =>
    [...entry.steps.map((step) => ({ ...step, name: step.text })), ...entry.clocks].find(
      (each) => each.code === code,
    )?.name[language] ?? '';
  return (
    <Section title={say('one.history')}>
      <List type="ordered" spacing="xs">
        {events.map((event, at) => {
          const said = [
            event.toAt === null ? '' : `→ ${format.dateTime(event.toAt)}`,
            event.way === null ? '' : say(`way.${event.way}`),
            event.kind === 'handed-over' ? nameOf(event.who) : event.who,
            event.reference,
            event.note,
          ];
          return (
            <List.Item key={`${event.recordedAt}-${at}`}>
              <strong>
                {[say(`event.${event.kind}`), textOf(event.step || event.clock)].filter(Boolean).join(': ')}
              </strong>
              {` · ${format.dateTime(event.happenedAt)} · ${nameOf(event.officer)}`}
              <Text size="sm">{said.filter(Boolean).join(' · ')}</Text>
            </List.Item>
          );
        })}
      </List>
    </Section>
  );
}
