import type { Instant } from '../../../../domain/time/civil-time';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Issued } from '../../../../preload/contract/cases';
import { callMain, useRead } from '../../../ui/bridge';
import { useAnnouncedMonths } from '../../../ui/hijri';
import { Loading } from '../../../ui/loading';
import { useOfficer, useStatus } from '../../../ui/session';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { Blocked } from '../../../ui/blocked/blocked';
import { caseForm, isTyped, sameParties, type CaseForm } from './form/case-form';
import { firstForm } from './form/first-form';
import {
  closedCourts,
  CounterFactsContext,
  esv2Courts,
  openCourts,
  type CounterFacts,
} from './form/counter-facts';
import { CounterForm } from './counter-form';
import { takeHeldForm } from './draft/held-form';
import { DraftOffer } from './draft/draft-offer';
import type { Step } from './form/step-of';
import { IssuedCard } from './issued/issued-card';

type Session =
  | { readonly at: 'start' }
  | { readonly at: 'offer'; readonly key: string; readonly form: CaseForm; readonly updatedAt: Instant }
  | {
      readonly at: 'form';
      readonly key: string;
      readonly form: CaseForm;
      readonly keptAt: number | null;
      readonly step?: Step;
    }
  | { readonly at: 'issued'; readonly issued: Issued; readonly form: CaseForm };

/** The counter: what stops it, a draft to go on with, the form, and the card after F9. */
export function CounterScreen() {
  const say = useWords('counter');
  const navigate = useNavigate();
  const facts = useFacts();
  const [session, setSession] = useState<Session>({ at: 'start' });
  const court = facts.value === undefined ? undefined : openCourts(facts.value.intake)[0]?.code;
  const blocked = facts.value !== undefined && facts.value.intake.blockers.length > 0;
  useEffect(() => {
    document.title = say('nav');
  }, [say]);

  // a case's file leads here with its id: the new one begins with the same people; an intake, to go on with what was typed
  const [asked, setAsked] = useSearchParams();
  const like = asked.get('like');
  const intake = asked.get('intake');
  const beginWith = useCallback(
    (form: CaseForm) => setSession({ at: 'form', key: crypto.randomUUID(), form, keptAt: null }),
    [],
  );
  const begin = useCallback(
    async (): Promise<void> => beginWith(await firstForm(court ?? '', { like, intake })),
    [court, like, intake, beginWith],
  );
  useEffect(() => {
    if (session.at !== 'start' || blocked || court === undefined) return;
    let gone = false;
    void callMain('cases.draft', {}).then((answer) => {
      if (gone) return;
      const draft = answer.ok ? answer.value.draft : null;
      const read = caseForm.safeParse(draft?.value);
      if (draft === null || !read.success || !isTyped(read.data)) return void begin();
      // whatever else was being typed waits until the intake is done
      if (intake !== null && read.data.intake !== intake) return void begin();
      const { key, updatedAt } = draft;
      const held = takeHeldForm();
      if (held?.key === key)
        setSession({ at: 'form', key, form: read.data, keptAt: Date.parse(updatedAt), step: held.step });
      else setSession({ at: 'offer', key, form: read.data, updatedAt });
    });
    return () => {
      gone = true;
    };
  }, [session.at, blocked, court, intake, begin]);

  if (facts.value === undefined) return facts.error === null ? <Loading /> : <Trouble error={facts.error} />;
  return (
    <CounterFactsContext value={facts.value}>
      {session.at === 'start' && (blocked ? <Blocked {...blockedBy(facts.value.intake)} /> : <Loading />)}
      {session.at === 'offer' && (
        <DraftOffer
          draft={session.form}
          updatedAt={session.updatedAt}
          onGo={() =>
            setSession({
              at: 'form',
              key: session.key,
              form: session.form,
              keptAt: Date.parse(session.updatedAt),
            })
          }
          onFresh={() => void callMain('cases.dropDraft', { draft: session.key }).then(begin)}
        />
      )}
      {session.at === 'form' && (
        <CounterForm
          key={session.key}
          draftKey={session.key}
          initial={session.form}
          keptAt={session.keptAt}
          {...(session.step === undefined ? {} : { at: session.step })}
          onIssued={(issued, form) => setSession({ at: 'issued', issued, form })}
          onReceived={(intake) => void navigate(`/intakes/${intake}`)}
          onLeave={() => void navigate('/')}
        />
      )}
      {session.at === 'issued' && (
        <IssuedCard
          issued={session.issued}
          form={session.form}
          onNext={() => {
            setAsked({}, { replace: true });
            setSession({ at: 'start' });
          }}
          onSameParties={() => beginWith(sameParties(session.form.court, session.form))}
        />
      )}
    </CounterFactsContext>
  );
}

const blockedBy = (intake: CounterFacts['intake']) => ({
  blockers: intake.blockers,
  closed: closedCourts(intake).map(({ name }) => name),
  inEsv2: esv2Courts(intake).map(({ name }) => name),
});

function useFacts(): { value: CounterFacts | undefined; error: Error | null } {
  const intake = useRead('cases.intake', {}, { every: 30_000 });
  const settings = useRead('settings.get', {});
  const numbers = useRead('cases.numbers', {});
  const officer = useOfficer();
  const drill = useStatus()?.drill;
  const crest = useRead('settings.crest', {}).data?.image;
  const announced = useAnnouncedMonths();
  const series = numbers.data?.series;
  const value = useMemo(
    () =>
      intake.data === undefined ||
      settings.data === undefined ||
      series === undefined ||
      officer === null ||
      drill === undefined ||
      crest === undefined ||
      announced === undefined
        ? undefined
        : { intake: intake.data, settings: settings.data, numbers: series, officer, drill, crest, announced },
    [intake.data, settings.data, series, officer, drill, crest, announced],
  );
  return { value, error: intake.error ?? settings.error ?? numbers.error };
}
