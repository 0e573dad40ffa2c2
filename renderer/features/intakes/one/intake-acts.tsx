import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  LETTER_LANGUAGES,
  nextIntake,
  type IntakeEventKind,
  type LetterLanguage,
} from '../../../../domain/intakes/intake';
import type { OutputOf } from '../../../../preload/contract/contract';
import type { Intake } from '../../../../preload/contract/intakes';
import { useDo, useIntentKey, useRead } from '../../../ui/bridge';
import { tellDone } from '../../../ui/notify';
import { ReasonDialog } from '../../../ui/reason-dialog';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { EnterDialog } from './enter-dialog';

const WITH_REASON = {
  withdrawn: 'intakes.withdraw',
  returned: 'intakes.return',
  reopened: 'intakes.reopen',
} as const;
type WithReason = keyof typeof WITH_REASON;
const ENDS = ['withdrawn', 'returned', 'reopened'] as const;

/** What may be done with an intake as it stands: first what carries it on. */
export function IntakeActs({ intake, case: became }: OutputOf<'intakes.get'>) {
  const say = useWords('intakes');
  const navigate = useNavigate();
  const [act, setAct] = useState<WithReason | 'entered' | null>(null);
  const goesOn = useRead('cases.intake', {}).data?.courts.find(({ code }) => code === intake.court)?.option;
  const outage = useRead('outages.get', { id: intake.outage }).data?.outage.state;
  const over = outage === 'restored' || outage === 'closed';
  const { id, state } = intake;
  const letters = useLetters(intake);
  const close = (): void => setAct(null);
  if (state === 'registered')
    return (
      <Group>
        {became !== null && (
          <Button autoFocus onClick={() => void navigate(`/cases/${became}`)}>
            {say('one.toCase')}
          </Button>
        )}
      </Group>
    );
  const may = (event: IntakeEventKind): boolean => nextIntake(state, event).ok;
  return (
    <div>
      {state === 'incomplete' && <Text mb="sm">{say(over ? 'one.over' : 'one.waits')}</Text>}
      <Trouble error={letters.error} />
      <Group role="group" aria-label={say('one.actions')}>
        {may('registered') && goesOn === 'P1' && (
          <Button autoFocus onClick={() => void navigate(`/counter?intake=${id}`)}>
            {say('one.goOn')}
          </Button>
        )}
        {may('entered') && over && (
          <Button variant={goesOn === 'P1' ? 'default' : 'filled'} onClick={() => setAct('entered')}>
            {say('one.entered')}
          </Button>
        )}
        {may('asked') &&
          LETTER_LANGUAGES.map((each) => (
            <Button key={each} variant="default" loading={letters.busy} onClick={() => letters.print(each)}>
              {say(each === 'ms' ? 'one.ask' : 'one.askEn')}
            </Button>
          ))}
        {ENDS.filter(may).map((each) => (
          <Button key={each} variant="default" onClick={() => setAct(each)}>
            {say(`one.${each}`)}
          </Button>
        ))}
      </Group>
      {act === 'entered' && <EnterDialog intake={intake} onClose={close} />}
      {act !== null && act !== 'entered' && <EndDialog act={act} intake={intake} onClose={close} />}
    </div>
  );
}

/** The letter that asks for what is missing, once more or in the other language. */
function useLetters({ id, reference }: Intake) {
  const say = useWords('intakes');
  const { key, renew } = useIntentKey();
  const ask = useDo('intakes.ask', {
    onDone: () => {
      tellDone(say.as('one.asked', { reference }));
      renew();
    },
  });
  return { ...ask, print: (language: LetterLanguage) => void ask.run({ key, id, language }) };
}

interface EndProps {
  readonly act: WithReason;
  readonly intake: Intake;
  readonly onClose: () => void;
}

/** Withdrawn, returned, or taken up again: with the reason. */
function EndDialog({ act, intake, onClose }: EndProps) {
  const say = useWords('intakes');
  const keep = useDo(WITH_REASON[act], {
    onDone: () => {
      const next = nextIntake(intake.state, act);
      if (next.ok)
        tellDone(say.as('one.done', { reference: intake.reference, state: say.as(`state.${next.value}`) }));
      onClose();
    },
  });
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={`${say(`one.${act}`)} · ${intake.reference}`}
      label={say('one.reason')}
      yes={say(`one.${act}`)}
      busy={keep.busy}
      error={keep.error}
      onReason={(reason) => void keep.run({ id: intake.id, reason })}
    />
  );
}
