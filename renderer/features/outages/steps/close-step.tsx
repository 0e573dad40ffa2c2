import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { useLent } from '../../../ui/approval';
import { useRead } from '../../../ui/bridge';
import { useConfirm } from '../../../ui/confirm';
import { tellDone } from '../../../ui/notify';
import { StatusMark } from '../../../ui/status-mark';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import type { KnownFacts } from '../use-step-facts';
import { SupervisorOnly } from './supervisor-only';

export interface CloseStepProps {
  readonly outage: OutageSummary;
  readonly facts: KnownFacts;
  /** Steps whose evidence is still owed. */
  readonly owed: number;
}

/** The end of the outage, with what still stands open against it. */
export function CloseStep({ outage, facts, owed }: CloseStepProps) {
  const say = useWords('outages');
  const ask = useConfirm();
  const { id, system } = outage;
  const close = useLent('outages.close', { onDone: () => tellDone(say('close.done', { system })) });
  // nothing was made in it: nothing is handed back, and nobody asks for a package (S0.6, S0.7)
  const ofCounter = [
    {
      good: facts.openRows === 0,
      bad: say('close.rows', { count: facts.openRows }),
      fine: say('close.rowsNone'),
    },
    {
      good: facts.papers === 0,
      bad: say('close.papers', { count: facts.papers }),
      fine: say('close.papersNone'),
    },
    { good: facts.packaged, bad: say('close.packageNo'), fine: say('close.packageYes') },
  ];
  const checks = [
    ...(facts.made ? ofCounter : []),
    { good: owed === 0, bad: say('close.owed', { count: owed }), fine: say('close.owedNone') },
  ];
  // what nobody has to settle before the end is told all the same: an outage does not close over it silently
  const left = useLeftOpen();
  const closeIt = async (): Promise<void> => {
    const yes = await ask({
      title: say('close.sure', { system }),
      text: left.length === 0 ? say('close.sureText') : <LeftOpen lines={left} />,
      careful: left.length > 0,
      yes: say('close.save'),
    });
    if (yes) await close.run({ id }, `${say('close.save')} · ${system}`);
  };
  return (
    <Stack gap="md">
      <Text>{say(facts.made ? 'close.text' : 'close.textNothing')}</Text>
      <Stack gap={6} align="flex-start" role="group" aria-label={say('close.stillOpen')}>
        {checks.map(({ good, bad, fine }) => (
          <StatusMark key={fine} tone={good ? 'good' : 'warn'}>
            {good ? fine : bad}
          </StatusMark>
        ))}
      </Stack>
      {facts.made && facts.lastPackage?.sealed === false && (
        <Alert color="yellow" variant="light" icon={<IconAlertTriangle aria-hidden />}>
          {say('close.packageClear')}
        </Alert>
      )}
      {left.map((line) => (
        <StatusMark key={line} tone="warn">
          {line}
        </StatusMark>
      ))}
      <SupervisorOnly>
        <Trouble error={close.error} />
        <Group>
          <Button
            onClick={() => void closeIt()}
            loading={close.busy}
            disabled={checks.some(({ good }) => !good)}
          >
            {say('close.save')}
          </Button>
          {facts.papers > 0 && (
            <Button component={Link} to="/papers" variant="default">
              {say('close.toPapers')}
            </Button>
          )}
        </Group>
      </SupervisorOnly>
    </Stack>
  );
}

/** Lines of the home list that an outage may leave behind. */
const LEFT_OPEN = ['originals-out', 'documents-missing', 'case-without-receipt', 'references-unmatched'];

function useLeftOpen(): string[] {
  const agenda = useWords('agenda');
  const lines = useRead('home.agenda', {}).data?.lines ?? [];
  return lines
    .filter(({ kind }) => LEFT_OPEN.includes(kind))
    .flatMap(({ kind, values }) => agenda.any(`${kind}.what`, values) ?? []);
}

function LeftOpen({ lines }: { readonly lines: readonly string[] }) {
  const say = useWords('outages');
  return (
    <>
      {say('close.leaves')}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {say('close.sureText')}
    </>
  );
}
