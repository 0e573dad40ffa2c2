import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconFlag, IconPlugConnectedX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { hasOptions } from '../../../domain/outages/outage';
import type { OutputOf } from '../../../preload/contract/contract';
import { useDo } from '../../ui/bridge';
import { useConfirm } from '../../ui/confirm';
import { useFormat } from '../../ui/format';
import { tellDone } from '../../ui/notify';
import { Section } from '../../ui/section';
import { useOutages } from '../../ui/outages';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { TimesTable } from '../reports/times-table';
import styles from './drills.module.css';

type Drill = NonNullable<OutputOf<'drills.standing'>['drill']>;

/** The drill that is open: where it stands, and its end. */
export function RunningDrill({ drill }: { readonly drill: Drill }) {
  const say = useWords('drills');
  const format = useFormat();
  const { open, over } = useOutages();
  const outages = [...open, ...over];
  const [chosen, setChosen] = useState<string | null>(null);
  const outage = outages.find(({ id }) => id === chosen) ?? outages[0];
  return (
    <>
      <Section title={say('running', { system: drill.system })}>
        <Stack gap="sm">
          <Text>{say(outage === undefined ? 'runningText' : 'followText', { system: drill.system })}</Text>
          {hasOptions(drill.system) && <Text>{say('optionsText')}</Text>}
          {drill.speed > 1 && (
            <Text className={styles.note ?? ''}>{say('fast', { speed: drill.speed })}</Text>
          )}
          <Group>
            {outages.length === 0 && (
              <Button
                component={Link}
                to={`/outages/report?system=${drill.system}`}
                leftSection={<IconPlugConnectedX size={18} aria-hidden />}
              >
                {say('report', { system: drill.system })}
              </Button>
            )}
            {outage !== undefined && (
              <>
                <Button component={Link} to={`/outages/${outage.id}`}>
                  {say('toOutage', { system: outage.system })}
                </Button>
                <EndDrill outage={outage.id} />
              </>
            )}
            <LeaveDrill />
          </Group>
        </Stack>
      </Section>
      {outage !== undefined && (
        <Section title={say('score')}>
          {outages.length > 1 && (
            <Select
              label={say('which')}
              data={outages.map(({ id, system, startedAt }) => ({
                value: id,
                label: `${system} · ${format.dateTime(startedAt)}`,
              }))}
              value={outage.id}
              onChange={setChosen}
              allowDeselect={false}
              maw={360}
              mb="sm"
            />
          )}
          <TimesTable outage={outage.id} />
        </Section>
      )}
    </>
  );
}

function LeaveDrill() {
  const say = useWords('drills');
  const client = useQueryClient();
  const leave = useDo('settings.leaveDemo', { onDone: () => void client.resetQueries() });
  return (
    <div>
      <Button
        variant="default"
        loading={leave.busy}
        onClick={() => void leave.run({})}
        title={say('leaveText')}
      >
        {say('leave')}
      </Button>
      <Trouble error={leave.error} />
    </div>
  );
}

function EndDrill({ outage }: { readonly outage: string }) {
  const say = useWords('drills');
  const ask = useConfirm();
  const client = useQueryClient();
  const end = useDo('drills.end', {
    onDone: ({ score }) => {
      tellDone(say.as('ended', { percent: score.percent === null ? '–' : `${score.percent}%` }));
      void client.resetQueries();
    },
  });
  const askFirst = async (): Promise<void> => {
    const sure = await ask({ title: say('endTitle'), text: say('endText'), yes: say('end') });
    if (sure) void end.run({ outage });
  };
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconFlag size={18} aria-hidden />}
        loading={end.busy}
        onClick={() => void askFirst()}
      >
        {say('end')}
      </Button>
      <Trouble error={end.error} />
    </div>
  );
}
