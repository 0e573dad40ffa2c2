import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { contract } from '../../../../preload/contract/contract';
import type { OutageSummary } from '../../../../preload/contract/outages';
import type { StandingStep } from '../../../../preload/contract/runbooks';
import { useDo, useIntentKey } from '../../../ui/bridge';
import { DateTimeField, TextField } from '../../../ui/field';
import { useFocusBack } from '../../../ui/focus-back';
import { localMinuteOf } from '../../../ui/format';
import { useContractForm, useFieldErrors } from '../../../ui/form';
import { tellDone } from '../../../ui/notify';
import { present } from '../../../ui/now';
import { ReasonDialog } from '../../../ui/reason-dialog';
import { mayUse, useOfficer } from '../../../ui/session';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';

export interface TickStepProps {
  readonly outage: OutageSummary;
  readonly step: StandingStep;
}

/** A step that a person did: when, with what evidence; or not needed, or ticked by mistake, with the reason. */
export function TickStep({ outage, step }: TickStepProps) {
  const say = useWords('runbooks');
  const [asking, setAsking] = useState<'notNeeded' | 'undo'>();
  const over = outage.state === 'closed' || outage.state === 'dismissed';
  const ticked = step.state === 'done' || step.state === 'not-needed';
  return (
    <Stack gap="md">
      {ticked && step.evidenceText !== '' && (
        <Text>{say('tick.evidenceWas', { text: step.evidenceText })}</Text>
      )}
      {ticked && step.reason !== '' && <Text>{say('tick.reasonWas', { text: step.reason })}</Text>}
      {!over && !ticked && (
        <TickForm outage={outage} step={step} onNotNeeded={() => setAsking('notNeeded')} />
      )}
      {!over && ticked && (
        <Group>
          <Button variant="subtle" onClick={() => setAsking('undo')}>
            {say('tick.undo')}
          </Button>
        </Group>
      )}
      {asking !== undefined && (
        <WhyDialog asked={asking} outage={outage} step={step} onClose={() => setAsking(undefined)} />
      )}
    </Stack>
  );
}

function TickForm({ outage, step, onNotNeeded }: TickStepProps & { readonly onNotNeeded: () => void }) {
  const say = useWords('runbooks');
  const officer = useOfficer();
  const { key, renew } = useIntentKey();
  const form = useContractForm(contract['runbooks.done'].input, {
    key,
    outage: outage.id,
    step: step.id,
    doneLocal: localMinuteOf(present()),
    evidence: '',
  });
  const done = useDo('runbooks.done', {
    onDone: () => {
      renew();
      tellDone(say.as('tick.done'));
    },
  });
  useFieldErrors(form, done.error);
  const send = form.handleSubmit((input) => done.run({ ...input, key }));
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="md">
        <DateTimeField control={form.control} name="doneLocal" label={say('tick.at')} withNow required />
        <TextField
          control={form.control}
          name="evidence"
          label={say(step.evidence ? 'tick.evidence' : 'tick.evidenceIfAny')}
          description={say('tick.evidenceNote')}
          required={step.evidence}
          maxLength={300}
        />
        <Trouble error={done.error} atFields />
        <Group>
          <Button type="submit" loading={done.busy}>
            {say('tick.save')}
          </Button>
          {mayUse(officer, ['supervisor', 'administrator']) && (
            <Button variant="subtle" onClick={onNotNeeded}>
              {say('tick.notNeeded')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

interface WhyProps extends TickStepProps {
  readonly asked: 'notNeeded' | 'undo';
  readonly onClose: () => void;
}

function WhyDialog({ asked, outage, step, onClose }: WhyProps) {
  useFocusBack(true);
  const say = useWords('runbooks');
  const { key } = useIntentKey();
  const notNeeded = useDo('runbooks.notNeeded', { onDone: onClose });
  const undo = useDo('runbooks.undo', { onDone: onClose });
  const doing = asked === 'notNeeded' ? notNeeded : undo;
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={say(`tick.${asked}Title`)}
      text={say(`tick.${asked}Text`)}
      label={say('tick.reason')}
      yes={say(`tick.${asked}`)}
      busy={doing.busy}
      error={doing.error}
      onReason={(reason) => void doing.run({ key, outage: outage.id, step: step.id, reason })}
    />
  );
}
