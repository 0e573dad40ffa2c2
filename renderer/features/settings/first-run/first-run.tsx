import { useState } from 'react';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useRead } from '../../../ui/bridge';
import { Loaded } from '../../../ui/loading';
import { demoOfficers } from '../../officers/demo-secrets';
import { EnrolmentCard } from './enrolment-card';
import { Welcome } from './welcome';
import { Wizard } from './wizard';

export interface FirstRunProps {
  /** From now on the office may exist while these screens still stand. */
  readonly onBegun: () => void;
  readonly onFinished: () => void;
  /** The way back from setting up beside a register that cannot be opened. */
  readonly onLeave: () => void;
  /** A register worked here: its code is asked for, and what lies here is set aside. */
  readonly setsAside: boolean;
}

type Stage =
  | { readonly at: 'welcome' }
  | { readonly at: 'wizard' }
  | { readonly at: 'enrolled'; readonly made: OutputOf<'settings.setUp'> };

/** A PC without a register: make an office, try the demo, or restore. */
export function FirstRun({ onBegun, onFinished, onLeave, setsAside }: FirstRunProps) {
  const [stage, setStage] = useState<Stage>({ at: setsAside ? 'wizard' : 'welcome' });
  const proposals = useRead('settings.proposals', {}, { enabled: stage.at === 'wizard' });
  switch (stage.at) {
    case 'welcome':
      return (
        <Welcome
          onBegin={() => {
            onBegun();
            setStage({ at: 'wizard' });
          }}
          onDemo={(officers) => {
            demoOfficers.set(officers);
            onFinished();
          }}
        />
      );
    case 'wizard':
      return (
        <Loaded read={proposals} rows={10}>
          {(offered) => (
            <Wizard
              proposals={offered}
              setsAside={setsAside}
              onLeave={() => (setsAside ? onLeave() : setStage({ at: 'welcome' }))}
              onMade={(made) => setStage({ at: 'enrolled', made })}
            />
          )}
        </Loaded>
      );
    case 'enrolled':
      return <EnrolmentCard made={stage.made} onFinish={onFinished} />;
  }
}
