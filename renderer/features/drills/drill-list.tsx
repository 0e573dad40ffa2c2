import { Button } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import type { OutputOf } from '../../../preload/contract/contract';
import { useDo, useRead } from '../../ui/bridge';
import { Empty } from '../../ui/empty';
import { useFormat } from '../../ui/format';
import { WholeList } from '../../ui/lists/whole-list';
import { Loaded } from '../../ui/loading';
import { Section } from '../../ui/section';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { useOfficerNames } from '../../ui/use-officer-names';
import styles from './drills.module.css';
import { ScoreText } from './score-text';

/** Drills that were left and can go on, and those that were held with their scores. */
export function DrillList() {
  const say = useWords('drills');
  const read = useRead('drills.list', {});
  return (
    <Loaded read={read}>
      {({ waiting, held }) => (
        <>
          {waiting.length > 0 && (
            <Section title={say('waiting')}>
              {waiting.map((drill) => (
                <Waiting key={drill.id} drill={drill} />
              ))}
            </Section>
          )}
          <Section title={say('held')}>
            {held.length === 0 ? (
              <Empty icon={IconSchool} title={say('none')}>
                {say('noneText')}
              </Empty>
            ) : (
              <Held held={held} />
            )}
          </Section>
        </>
      )}
    </Loaded>
  );
}

function Waiting({ drill }: { readonly drill: OutputOf<'drills.list'>['waiting'][number] }) {
  const say = useWords('drills');
  const format = useFormat();
  const client = useQueryClient();
  const resume = useDo('drills.resume', { onDone: () => void client.resetQueries() });
  return (
    <div className={styles.waiting}>
      <span>
        {drill.system} · {format.dateTime(drill.openedAt)} · {say(`speeds.${drill.speed}`)}
      </span>
      <Button variant="default" loading={resume.busy} onClick={() => void resume.run({ id: drill.id })}>
        {say('resume')}
      </Button>
      <Trouble error={resume.error} />
    </div>
  );
}

function Held({ held }: { readonly held: OutputOf<'drills.list'>['held'] }) {
  const say = useWords('drills');
  const format = useFormat();
  const nameOf = useOfficerNames();
  return (
    <WholeList
      list="drills.held"
      seen={(rows) => ({ list: 'drills.held', question: { rows } })}
      label={say('held')}
      rows={held}
      idOf={({ id }) => id}
      nameOf={({ system, openedAt }) => `${system} ${format.dateTime(openedAt)}`}
      columns={[
        {
          id: 'openedAt',
          head: say('openedAt'),
          sortBy: ({ openedAt }) => openedAt,
          cell: ({ openedAt }) => format.dateTime(openedAt),
        },
        { id: 'system', head: say('system'), sortBy: ({ system }) => system, cell: ({ system }) => system },
        {
          id: 'by',
          head: say('by'),
          sortBy: ({ openedBy }) => nameOf(openedBy),
          cell: ({ openedBy }) => nameOf(openedBy),
        },
        { id: 'score', head: say('score'), cell: ({ score }) => <ScoreText score={score} /> },
      ]}
    />
  );
}
