import { useEffect, useRef, useState } from 'react';
import { FormProvider, useForm, useWatch, type FieldPath } from 'react-hook-form';
import type { Issued } from '../../../../preload/contract/cases';
import { callMain, useAppEvent, useDo } from '../../../ui/bridge';
import { timeOf } from '../../../ui/format';
import { useShortcuts } from '../../../ui/keys';
import { today } from '../../../ui/local-time';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { isTyped, type CaseForm } from './form/case-form';
import { checkForm } from './form/check-form';
import { caseTypeOf, numbersReady, useCounterFacts } from './form/counter-facts';
import styles from './counter-form.module.css';
import { DocumentsStep } from './documents/documents-step';
import { enterMovesOn, focusFirst } from './form/flow';
import { FormFoot } from './form-foot';
import { heldForm } from './draft/held-form';
import { IncompleteDialog } from './incomplete/incomplete-dialog';
import { LeaveDialog } from './draft/leave-dialog';
import { partyBeside, partyOfPath, type OpenParty } from './parties/open-party';
import { PartiesStep } from './parties/parties-step';
import { PaymentStep } from './payment/payment-step';
import { PreviewPane, type PreviewKind } from './preview/preview-pane';
import { caseResolver } from './form/resolve-form';
import { StepBar } from './step-bar';
import { stepBeside, stepOf, STEPS, type Step } from './form/step-of';
import { TypeStep } from './type/type-step';
import { useDraftKeeper } from './draft/use-draft-keeper';
import { useDoubts } from './use-doubts';
import { useIssue } from './use-issue';
import { useProposedFees } from './payment/use-proposed-fees';
import { useSummaries } from './use-summaries';

export interface CounterFormProps {
  /** The draft's key, which becomes the case's. */
  readonly draftKey: string;
  readonly initial: CaseForm;
  /** When this draft was kept before (ms since 1970); null for a new case. */
  readonly keptAt: number | null;
  /** Where it was when the screen was locked. */
  readonly at?: Step;
  readonly onIssued: (issued: Issued, form: CaseForm) => void;
  /** It was kept as incomplete, under this id. */
  readonly onReceived: (intake: string) => void;
  readonly onLeave: () => void;
}

const FIRST: OpenParty = { side: 'first', at: 0 };

/** Jenis kes → Pihak → Dokumen → Bayaran, with the papers in sight; F9 issues. Nothing is written but the draft. */
export function CounterForm({
  draftKey,
  initial,
  keptAt,
  at,
  onIssued,
  onReceived,
  onLeave,
}: CounterFormProps) {
  const say = useWords('counter');
  const facts = useCounterFacts();
  const rules = (values: CaseForm) => ({
    caseType: caseTypeOf(facts, values.caseType),
    today: today(),
    roundMethods: facts.settings.office.roundMethods,
    numbers: numbersReady(facts, values.court, values.caseType),
  });
  const form = useForm<CaseForm>({
    defaultValues: initial,
    resolver: caseResolver(rules),
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const values = useWatch({ control: form.control }) as CaseForm;
  const complaints = checkForm(values, rules(values));
  const chosen = values.caseType !== '';
  const received = values.documents.some(({ copies }) => copies > 0);
  const begun = { type: chosen, parties: chosen, documents: chosen && received, payment: chosen };
  const [step, setStep] = useState<Step>(at ?? (initial.caseType === '' ? 'type' : 'parties'));
  const [open, setOpen] = useState<OpenParty>(FIRST);
  const [preview, setPreview] = useState<PreviewKind>('receipt');
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [incomplete, setIncomplete] = useState(false);
  const [wanted, setWanted] = useState<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const issueButton = useRef<HTMLButtonElement>(null);
  const keeper = useDraftKeeper(form, draftKey, keptAt);
  const issue = useIssue(draftKey);
  const lock = useDo('officers.lock');
  useProposedFees(form, facts);
  const summary = useSummaries(values, facts);
  const doubts = useDoubts(values);

  const parties = values.first.length + values.second.length + values.lawyers.length;
  // After the step or the open party has changed, its first empty field (or the one asked for) takes the focus.
  useEffect(() => {
    const first = step === 'documents' ? 'first' : 'empty';
    if (wanted !== null) {
      const [name, path] = [`[name="${CSS.escape(wanted)}"]`, `[data-path="${CSS.escape(wanted)}"]`];
      const named = body.current?.querySelector<HTMLElement>(`${name}, ${path}`);
      if (named != null) named.focus();
      else focusFirst(body.current, first);
    } else focusFirst(body.current, first);
  }, [step, open, wanted, parties]);

  // After the first F9 every change is judged at once, so that a complaint goes when its cause does.
  useEffect(() => {
    if (!tried) return undefined;
    return form.subscribe({ formState: { values: true }, callback: () => void form.trigger() });
  }, [form, tried]);

  useAppEvent((event) => {
    if (event.kind === 'locked') heldForm.set({ key: draftKey, step });
  });

  const goTo = (next: Step): void => {
    setWanted(null);
    if (next !== 'type' && rules(form.getValues()).caseType === undefined) {
      void form.trigger('caseType');
      setStep('type');
      return;
    }
    setStep(next);
    if (next === 'documents') setPreview('court');
    if (next === 'payment') setPreview('receipt');
  };
  const openParty = (party: OpenParty): void => {
    setWanted(null);
    setOpen(party);
  };
  const showPath = (path: string): void => {
    setStep(stepOf(path));
    const party = partyOfPath(path);
    if (party !== undefined) setOpen(party);
    setWanted(path);
  };
  const onEnd = (): void => {
    if (step === 'parties') {
      const next = partyBeside(form.getValues(), open, 1);
      if (next !== undefined) return openParty(next);
    }
    if (step === 'payment') issueButton.current?.focus();
    else goTo(stepBeside(step, 1));
  };
  const leave = (): void => {
    if (isTyped(form.getValues())) setLeaving(true);
    else onLeave();
  };
  // It is found again by its type and who brought it: those two must be there.
  const keepIncomplete = (): void => {
    const { caseType, first } = form.getValues();
    if (caseType === '') return goTo('parties');
    if (first[0]?.name.trim() !== '') return setIncomplete(true);
    form.setError('first.0.name', { type: 'main', message: 'needed' });
    showPath('first.0.name');
  };
  const submit = async (): Promise<void> => {
    if (issue.busy) return;
    setTried(true);
    issue.clear();
    const good = await form.trigger();
    if (!good) {
      const first = checkForm(form.getValues(), rules(form.getValues()))[0];
      if (first !== undefined) showPath(first.path);
      return;
    }
    await keeper.flush();
    const answer = await issue.run(form.getValues(), facts.intake.outage?.id ?? '');
    if (answer === null) return;
    if (answer.ok) {
      keeper.stop();
      onIssued(answer.value, form.getValues());
      return;
    }
    const fields = answer.error.fields ?? [];
    fields.forEach(({ path, code }) =>
      form.setError(path as FieldPath<CaseForm>, { type: 'main', message: code }),
    );
    if (fields[0] !== undefined) showPath(fields[0].path);
  };
  useShortcuts([
    { keys: 'Alt+ArrowDown', label: 'counter:keys.next', run: () => goTo(stepBeside(step, 1)) },
    { keys: 'Alt+ArrowUp', label: 'counter:keys.former', run: () => goTo(stepBeside(step, -1)) },
    { keys: 'F9', label: 'counter:keys.issue', run: () => void submit() },
    { keys: 'Alt+T', label: 'intakes:receive.open', run: keepIncomplete },
    {
      keys: 'Alt+P',
      label: 'counter:keys.preview',
      run: () => setPreview(preview === 'receipt' ? 'court' : 'receipt'),
    },
    {
      keys: 'F2',
      label: 'counter:keys.newCase',
      // An empty form is the next case already.
      run: () => (isTyped(form.getValues()) ? leave() : undefined),
    },
    { keys: 'Escape', label: 'counter:keys.leave', run: leave },
    // Once the screen is locked nothing can be kept any more, so the draft goes first.
    { keys: 'F12', label: 'shell:keys.lock', run: () => void keeper.flush().then(() => lock.run({})) },
  ]);

  const court = facts.intake.courts.find(({ code }) => code === values.court);
  return (
    <FormProvider {...form}>
      <div className={styles.screen}>
        <div className={styles.left}>
          <header className={styles.head}>
            <div className={styles.titles}>
              <h1 className={styles.title}>{say('title')}</h1>
              <span className={styles.lead}>
                {facts.intake.outage !== null &&
                  say('lead', {
                    court: court?.name ?? '',
                    system: facts.intake.outage.system,
                    since: timeOf(facts.intake.outage.startedAt),
                  })}
              </span>
            </div>
            <StepBar
              step={step}
              onStep={goTo}
              complaints={complaints}
              doubts={doubts}
              begun={begun}
              tried={tried}
              summary={summary}
            />
          </header>
          <div className={styles.trouble}>
            <Trouble error={issue.error} />
            {tried && complaints.length > 0 && issue.error === null && (
              <p role="status">{say('foot.review', { count: complaints.length })}</p>
            )}
          </div>
          <div
            className={styles.body}
            ref={body}
            onBlur={() => void keeper.flush()}
            onKeyDown={(event) => enterMovesOn(event, onEnd)}
          >
            {step === 'type' && <TypeStep />}
            {step === 'parties' && <PartiesStep open={open} onOpen={openParty} />}
            {step === 'documents' && <DocumentsStep onIncomplete={keepIncomplete} />}
            {step === 'payment' && <PaymentStep />}
          </div>
          <FormFoot
            ref={issueButton}
            last={step === STEPS.at(-1)}
            ready={complaints.length === 0}
            busy={issue.busy}
            keptAt={keeper.keptAt}
            onNext={onEnd}
            onIssue={() => void submit()}
          />
        </div>
        <PreviewPane kind={preview} onKind={setPreview} />
      </div>
      <IncompleteDialog
        opened={incomplete}
        draftKey={draftKey}
        form={values}
        onClose={() => setIncomplete(false)}
        onReceived={(intake) => {
          keeper.stop();
          onReceived(intake);
        }}
      />
      <LeaveDialog
        opened={leaving}
        onStay={() => setLeaving(false)}
        onKeep={() => void keeper.flush().then(onLeave)}
        onDrop={() => {
          keeper.stop();
          void callMain('cases.dropDraft', { draft: draftKey }).then(onLeave);
        }}
      />
    </FormProvider>
  );
}
