import { Button } from '@mantine/core';
import { IconGavel, IconSend, IconRubberStamp } from '@tabler/icons-react';
import { useState } from 'react';
import type { OutputOf } from '../../../preload/contract/contract';
import { useDo, useIntentKey, useRead } from '../../ui/bridge';
import { KeyHint } from '../../ui/key-hint';
import { useShortcuts } from '../../ui/keys';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { HandOverDialog } from './hand-over-dialog';
import { SealDialog } from './seal-dialog';
import { ServeDialog } from './serve-dialog';
import styles from './summonses.module.css';

type Papers = OutputOf<'summonses.ofCase'>;
interface StepButtonsProps {
  readonly caseId: string;
  readonly paper: Papers['papers'][number];
  readonly people: Papers['people'];
  /** Where the party still stands at the counter, nothing is served yet. */
  readonly atCounter?: boolean;
}

/** The next step of a paper, by one press where nothing is to be typed: the last Pendaftar, the party who brought the case. */
export function StepButtons({ caseId, paper, people, atCounter = false }: StepButtonsProps) {
  const { stage, service, party } = paper;
  if (stage === 'unsealed') return <SealButtons paper={paper} />;
  if (stage === 'sealed') return <HandOverButtons caseId={caseId} paper={paper} people={people} />;
  const serves = stage === 'handed-over' && service !== 'served' && party !== '' && !atCounter;
  return serves ? <ServeButton paper={paper} /> : null;
}

function SealButtons({ paper }: Pick<StepButtonsProps, 'paper'>) {
  const say = useWords('summonses');
  const { key } = useIntentKey();
  const [asking, setAsking] = useState(false);
  const read = useRead('summonses.pendaftar', {});
  const pendaftar = read.data?.names[paper.court];
  const sealing = useDo('summonses.seal', {
    onDone: ({ count }) => tellDone(say.as('seal.done', { count })),
  });
  const act = (): void => {
    if (pendaftar === undefined) setAsking(true);
    else void sealing.run({ key, summonses: [paper.id], pendaftar });
  };
  useShortcuts([
    {
      keys: 'Alt+M',
      label: 'summonses:seal.open',
      run: act,
      enabled: read.data !== undefined && !sealing.busy,
    },
  ]);
  return (
    <>
      <div className={styles.acts}>
        <Button
          leftSection={<IconRubberStamp size={17} aria-hidden />}
          rightSection={<KeyHint keys="Alt+M" />}
          loading={sealing.busy}
          onClick={act}
        >
          {pendaftar === undefined ? say('seal.open') : say('seal.as', { name: pendaftar })}
        </Button>
        {pendaftar !== undefined && (
          <Button variant="default" onClick={() => setAsking(true)}>
            {say('seal.other')}
          </Button>
        )}
      </div>
      <Trouble error={sealing.error} />
      <SealDialog
        papers={asking ? [paper] : []}
        onClose={() => setAsking(false)}
        onDone={() => setAsking(false)}
      />
    </>
  );
}

function HandOverButtons({ caseId, paper, people }: StepButtonsProps) {
  const say = useWords('summonses');
  const { key } = useIntentKey();
  const [asking, setAsking] = useState(false);
  const handing = useDo('summonses.handOver', {
    onDone: ({ count }) => tellDone(say.as('handOver.done', { count })),
  });
  const first = people.find(({ role, ordinal }) => role === 'first' && ordinal === 1);
  const act = (): void => {
    const to = { kind: 'party', role: 'first', ordinal: 1 } as const;
    void handing.run({ key, summonses: [paper.id], to });
  };
  useShortcuts([{ keys: 'Alt+H', label: 'summonses:handOver.open', run: act, enabled: !handing.busy }]);
  return (
    <>
      <div className={styles.acts}>
        <Button
          leftSection={<IconSend size={17} aria-hidden />}
          rightSection={<KeyHint keys="Alt+H" />}
          loading={handing.busy}
          onClick={act}
        >
          {say('handOver.as', { name: first?.name ?? '' })}
        </Button>
        <Button variant="default" onClick={() => setAsking(true)}>
          {say('handOver.other')}
        </Button>
      </div>
      <Trouble error={handing.error} />
      <HandOverDialog
        papers={asking ? [{ id: paper.id, caseId }] : []}
        onClose={() => setAsking(false)}
        onDone={() => setAsking(false)}
      />
    </>
  );
}

function ServeButton({ paper }: Pick<StepButtonsProps, 'paper'>) {
  const say = useWords('summonses');
  const [asking, setAsking] = useState(false);
  useShortcuts([{ keys: 'Alt+P', label: 'summonses:serve.open', run: () => setAsking(true) }]);
  return (
    <>
      <div className={styles.acts}>
        <Button
          variant="default"
          leftSection={<IconGavel size={17} aria-hidden />}
          rightSection={<KeyHint keys="Alt+P" />}
          onClick={() => setAsking(true)}
        >
          {say('serve.open')}
        </Button>
      </div>
      <ServeDialog paper={paper} opened={asking} onClose={() => setAsking(false)} />
    </>
  );
}
