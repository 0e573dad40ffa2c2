import { Alert, Button, Checkbox, Group, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { instantOfLocalMinute, type Instant } from '../../../domain/time/civil-time';
import { thresholdOf } from '../../../domain/outages/outage-gate';
import { contract } from '../../../preload/contract/contract';
import { HOWS } from '../../../preload/contract/outages';
import { localMinute } from '../../../preload/contract/values';
import type { Proposal, SystemSpecValue } from '../../../preload/contract/systems';
import { useDo, useIntentKey, useRead } from '../../ui/bridge';
import { DateTimeField, TextAreaField, TextField } from '../../ui/field';
import { localMinuteOf, useFormat } from '../../ui/format';
import { useContractForm, useFieldErrors, useFieldSentence } from '../../ui/form';
import { KeyHint } from '../../ui/key-hint';
import { useShortcuts } from '../../ui/keys';
import { Loaded } from '../../ui/loading';
import { tellDone } from '../../ui/notify';
import { present, useNow } from '../../ui/now';
import { Screen } from '../../ui/screen';
import { mayUse, useOfficer } from '../../ui/session';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { SystemChoice } from './system-choice';
import { useWhy } from '../systems/use-why';
import styles from './report-screen.module.css';

/** Which system, since when, told by whom and how (S0.2). */
export function ReportScreen() {
  const say = useWords('outages');
  const systems = useRead('systems.list', {});
  const proposals = useRead('systems.proposals', {});
  const [search] = useSearchParams();
  const asked = search.get('proposal');
  const system = search.get('system');
  return (
    <Screen title={say('report.title')} lead={say('report.lead')}>
      <Loaded read={systems} rows={6}>
        {(known) => (
          <Loaded read={proposals} rows={6}>
            {(standing) => (
              <ReportForm
                systems={known.systems}
                asked={known.systems.find(({ code, active }) => active && code === system)?.code}
                proposal={standing.proposals.find(({ id, kind }) => id === asked && kind === 'outage')}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Screen>
  );
}

interface ReportFormProps {
  readonly systems: readonly SystemSpecValue[];
  /** The system that the way here was about. */
  readonly asked: string | undefined;
  /** What a probe proposed: its system and time stand in the form already, for a person to judge. */
  readonly proposal: Proposal | undefined;
}

function ReportForm({ systems, asked, proposal }: ReportFormProps) {
  const say = useWords('outages');
  const shell = useWords('shell');
  const sentence = useFieldSentence();
  const navigate = useNavigate();
  const officer = useOfficer();
  const officeKind = useRead('settings.status', {}).data?.office?.kind;
  const { key } = useIntentKey();
  const [over, setOver] = useState(false);
  const first = officeKind === 'skei' ? 'AP' : 'ESV3';
  const form = useContractForm(contract['outages.report'].input, {
    key,
    system:
      proposal?.system ??
      asked ??
      systems.find(({ code, active }) => active && code === first)?.code ??
      first,
    startedLocal: proposal === undefined ? '' : localMinuteOf(Date.parse(proposal.since)),
    toldBy: '',
    toldHow: 'telephone',
    note: '',
    partial: '',
    restoredLocal: null,
    proposal: proposal?.id ?? null,
  });
  const report = useDo('outages.report', {
    onDone: ({ id }, { system }) => {
      tellDone(say.as('report.done', { system }));
      void navigate(`/outages/${id}`, { replace: true });
    },
  });
  useFieldErrors(form, report.error);
  const send = form.handleSubmit((input) => report.run(input));
  useShortcuts([{ keys: 'F9', label: 'outages:report.save', run: () => void send() }]);
  const { control, setValue, watch, formState } = form;
  const chosen = systems.find(({ code }) => code === watch('system'));
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="lg">
        {proposal !== undefined && <Proposed proposal={proposal} owner={chosen?.owner ?? ''} />}
        <SystemChoice
          systems={systems}
          value={watch('system')}
          onChange={(system) => setValue('system', system, { shouldValidate: formState.isSubmitted })}
          error={sentence(formState.errors.system?.message)}
        />
        <div className={styles.row}>
          <DateTimeField
            control={control}
            name="startedLocal"
            label={say('report.since')}
            description={say('report.sinceNote')}
            withNow
            required
          />
          <TextField
            control={control}
            name="toldBy"
            label={say('report.toldBy')}
            description={say('report.toldByNote')}
            required
          />
          <Select
            label={say('report.toldHow')}
            description={'\u00a0'}
            data={HOWS.map((how) => ({ value: how, label: say(`how.${how}`) }))}
            value={watch('toldHow')}
            onChange={(how) => setValue('toldHow', how ?? 'telephone')}
            allowDeselect={false}
            required
          />
        </div>
        <PastThreshold started={watch('startedLocal')} hours={chosen?.thresholdHours ?? null} over={over} />
        <TextField
          control={control}
          name="partial"
          label={say('report.partial')}
          description={say('report.partialNote')}
          maxLength={200}
        />
        {mayUse(officer, ['supervisor', 'administrator']) && (
          <Checkbox
            label={say('report.over')}
            checked={over}
            onChange={(event) => {
              setOver(event.currentTarget.checked);
              setValue('restoredLocal', event.currentTarget.checked ? localMinuteOf(present()) : null);
            }}
          />
        )}
        {over && (
          <DateTimeField
            control={control}
            name="restoredLocal"
            label={say('report.restored')}
            description={say('report.restoredNote')}
            withNow
            required
          />
        )}
        <TextAreaField control={control} name="note" label={say('report.note')} />
        <Trouble error={report.error} atFields />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => void navigate('/outages')}>
            {shell('cancel')}
          </Button>
          <Button type="submit" loading={report.busy} rightSection={<KeyHint keys="F9" />}>
            {say('report.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Proposed({ proposal, owner }: { readonly proposal: Proposal; readonly owner: string }) {
  const say = useWords('outages');
  const format = useFormat();
  const now = useNow();
  const whyOf = useWhy();
  return (
    <Alert color="yellow" variant="light">
      {say('report.proposed', {
        since: format.when(proposal.since, now),
        why: whyOf(proposal.why),
        owner,
      })}
    </Alert>
  );
}

interface PastProps {
  readonly started: string;
  readonly hours: number | null;
  readonly over: boolean;
}

/** An outage that is entered when its threshold has passed already: what that means is said before it is saved. */
function PastThreshold({ started, hours, over }: PastProps) {
  const say = useWords('outages');
  const format = useFormat();
  const now = useNow();
  if (hours === null || over || !localMinute.safeParse(started).success) return null;
  const at: Instant | null = thresholdOf(instantOfLocalMinute(started), hours);
  if (at === null || Date.parse(at) > now) return null;
  return (
    <Alert color="yellow" variant="light">
      {say('report.past', { hours, at: format.when(at, now) })}
    </Alert>
  );
}
