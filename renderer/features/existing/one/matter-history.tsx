import { List, Text } from '@mantine/core';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useFormat } from '../../../ui/format';
import { Section } from '../../../ui/section';
import { useOfficerNames } from '../../../ui/use-officer-names';
import { useWords } from '../../../ui/words';

/** What happened to a matter, the oldest first. */
export function MatterHistory({ matter, events }: Pick<OutputOf<'existing.get'>, 'matter' | 'events'>) {
  const say = useWords('existing');
  const format = useFormat();
  const nameOf = useOfficerNames();
  const received = { kind: 'received' as const, at: matter.at, officer: matter.officer };
  const first = { ...received, reference: matter.receipt, askedOn: null, askAgainOn: null, reason: '' };
  return (
    <Section title={say('one.history')}>
      <List type="ordered" spacing="xs">
        {[first, ...events].map(({ kind, at, officer, reference, askedOn, askAgainOn, reason }) => {
          const said = [
            reference,
            askedOn === null ? '' : `${say('one.askedOn')}: ${format.civil(askedOn)}`,
            reason,
            askAgainOn === null ? '' : `${say('one.askAgainOn')}: ${format.civil(askAgainOn)}`,
          ];
          return (
            <List.Item key={`${kind}-${at}`}>
              <strong>{say(`event.${kind}`)}</strong>
              {` · ${format.dateTime(at)} · ${nameOf(officer)}`}
              <Text size="sm">{said.filter(Boolean).join(' · ')}</Text>
            </List.Item>
          );
        })}
      </List>
    </Section>
  );
}
