import { List, Text } from '@mantine/core';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useFormat } from '../../../ui/format';
import { useOfficerNames } from '../../../ui/use-officer-names';
import { useWords } from '../../../ui/words';

type Event = OutputOf<'esv2.get'>['events'][number];

/** What happened to a case on its way into ESV3, the oldest first. */
export function MigrationHistory({ events }: { readonly events: readonly Event[] }) {
  const say = useWords('esv2');
  const format = useFormat();
  const nameOf = useOfficerNames();
  const detail = ({ esv3Number, askedOn, askAgainOn, reason }: Event): string =>
    [
      esv3Number,
      askedOn === null ? '' : `${say('one.askedOn')}: ${format.civil(askedOn)}`,
      reason,
      askAgainOn === null ? '' : `${say('one.askAgain')}: ${format.civil(askAgainOn)}`,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <List type="ordered" spacing="xs" aria-label={say('one.history')}>
      {events.map((event, at) => (
        <List.Item key={at}>
          <strong>{say(`event.${event.kind}`)}</strong>
          {` · ${format.dateTime(event.at)} · ${nameOf(event.officer)}`}
          {detail(event) !== '' && <Text size="sm">{detail(event)}</Text>}
        </List.Item>
      ))}
    </List>
  );
}
