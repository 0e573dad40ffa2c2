import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ClockShown, Request } from '../../../../preload/contract/requests';
import { useFormat } from '../../../ui/format';
import { KeyHint } from '../../../ui/key-hint';
import { useShortcuts } from '../../../ui/keys';
import { Section } from '../../../ui/section';
import { StatusMark } from '../../../ui/status-mark';
import { useLanguage, useWords } from '../../../ui/words';
import { WhyDue } from '../../calendar/why-due';
import { ExtendDialog } from '../act/extend-dialog';
import { usePromiseText } from '../promise-text';
import { clockTone } from '../states';

export interface RequestPartProps {
  readonly request: Request;
  /** Clerks and supervisors act; an administrator looks. */
  readonly maySit: boolean;
}

/** Each promise: by when, why then, and how it stands; Alt+L puts it off before it breaks (S2.18). */
export function RequestClocks({ request, maySit }: RequestPartProps) {
  const say = useWords('requests');
  const [extending, setExtending] = useState<string | null>(null);
  const running = request.clocks.find(({ standing }) => standing === 'running')?.clock;
  const mayExtend = maySit && running !== undefined;
  useShortcuts([
    {
      keys: 'Alt+L',
      label: 'requests:one.extend',
      run: () => setExtending(running ?? null),
      enabled: mayExtend,
    },
  ]);
  const extended = request.clocks.find(({ clock }) => clock === extending);
  return (
    <Section
      title={say('one.clocks')}
      actions={
        mayExtend && (
          <Button
            variant="default"
            onClick={() => setExtending(running)}
            rightSection={<KeyHint keys="Alt+L" />}
          >
            {say('one.extend')}
          </Button>
        )
      }
    >
      <Stack gap="md">
        {request.clocks.map((clock) => (
          <Clock key={clock.clock} request={request} clock={clock} />
        ))}
      </Stack>
      {extended && <ExtendDialog request={request} clock={extended} onClose={() => setExtending(null)} />}
    </Section>
  );
}

interface ClockProps {
  readonly request: Request;
  readonly clock: Request['clocks'][number];
}

function Clock({ request: { entry, former, paused }, clock }: ClockProps) {
  const say = useWords('requests');
  const language = useLanguage();
  const format = useFormat();
  const promiseText = usePromiseText();
  const spec = entry.clocks.find(({ code }) => code === clock.clock);
  if (!spec) return null;
  const start = entry.steps.find(({ code }) => code === spec.starts)?.text[language] ?? '';
  const was = former.find((each) => each.clock === clock.clock);
  return (
    <div>
      <Text fw={600}>
        {spec.name[language]}
        {spec.promise && ` · ${promiseText(spec.promise)}`}
      </Text>
      <StatusMark tone={clockTone(clock)}>{sayStanding(clock, paused, spec.promise !== null)}</StatusMark>
      {clock.standing === 'idle' && spec.promise && (
        <Text size="sm">{say('one.waitsFor', { step: start })}</Text>
      )}
      <Times clock={clock} comparison={spec.promise?.comparison ?? 'within'} />
      {was && (
        <Text size="sm">
          {say('one.former', {
            due: was.dueAt === null ? '–' : format.dateTime(was.dueAt),
            at: format.dateTime(was.at),
          })}
        </Text>
      )}
      {clock.standing !== 'idle' && <WhyDue due={clock.promisedAt} why={clock.why} />}
    </div>
  );

  function sayStanding({ standing, broken }: ClockShown, isPaused: boolean, isPromised: boolean): string {
    if (!isPromised) return say('receive.noPromise');
    if (standing !== 'running') return say(`standing.${standing}`);
    if (broken) return say('standing.overdue');
    return say(isPaused ? 'standing.paused' : 'standing.running');
  }
}

const BY = { within: 'dueBy', less: 'beforeDue', after: 'readyBy' } as const;

function Times({ clock, comparison }: { readonly clock: ClockShown; readonly comparison: keyof typeof BY }) {
  const say = useWords('requests');
  const format = useFormat();
  const { dueAt, promisedAt, extensions, fulfilledAt } = clock;
  return (
    <>
      {dueAt !== null && <Text>{say(`one.${BY[comparison]}`, { due: format.dateTime(dueAt) })}</Text>}
      {extensions.length > 0 && promisedAt !== null && (
        <Text size="sm">
          {say('one.promised', { due: format.dateTime(promisedAt) })} ·{' '}
          {extensions
            .map(
              ({ to, inTime }) =>
                `${format.dateTime(to)} (${say(inTime ? 'one.extendedInTime' : 'one.extendedLate')})`,
            )
            .join(' · ')}
        </Text>
      )}
      {fulfilledAt !== null && <Text>{say('one.fulfilled', { at: format.dateTime(fulfilledAt) })}</Text>}
    </>
  );
}
