import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { missingDocuments, type CaseType } from '../../../../../domain/cases/case-type';
import { KeyHint } from '../../../../ui/key-hint';
import { useShortcuts } from '../../../../ui/keys';
import { StatusMark } from '../../../../ui/status-mark';
import { useWords } from '../../../../ui/words';
import type { CaseForm } from '../form/case-form';
import { focusFirst } from '../form/flow';
import { caseTypeOf, useCounterFacts } from '../form/counter-facts';
import { DocumentRow } from './document-row';
import styles from './documents-step.module.css';
import { HearingFields } from './hearing-fields';

/** What the party brought, what is missing, and when the court will hear it. */
export function DocumentsStep({ onIncomplete }: { readonly onIncomplete: () => void }) {
  const facts = useCounterFacts();
  const { control } = useFormContext<CaseForm>();
  const type = caseTypeOf(facts, useWatch({ control, name: 'caseType' }));
  const hearing = useRef<HTMLDivElement>(null);
  if (type === undefined) return null;
  return (
    <div className={styles.columns}>
      <CheckList type={type} onAll={() => focusFirst(hearing.current, 'first')} onIncomplete={onIncomplete} />
      <div ref={hearing}>
        <HearingFields type={type} />
      </div>
    </div>
  );
}

interface CheckListProps {
  readonly type: CaseType;
  /** All was ticked at once: on to what is asked next. */
  readonly onAll: () => void;
  /** Something is missing: it is kept without number and receipt. */
  readonly onIncomplete: () => void;
}

function CheckList({ type, onAll, onIncomplete }: CheckListProps) {
  const say = useWords('counter');
  const incomplete = useWords('intakes');
  const { control, setValue } = useFormContext<CaseForm>();
  const documents = useWatch({ control, name: 'documents' });
  const copiesOf = (code: string): number => documents.find((each) => each.code === code)?.copies ?? 0;
  const setCopies = (change: ReadonlyMap<string, number>): void => {
    const next = type.documents.map(({ code }) => ({ code, copies: change.get(code) ?? copiesOf(code) }));
    setValue('documents', next, { shouldDirty: true });
  };
  const takeAll = (): void => {
    const lacking = type.documents.filter(({ code, required }) => required && copiesOf(code) === 0);
    setCopies(new Map(lacking.map(({ code }) => [code, 1])));
    onAll();
  };
  useShortcuts([{ keys: 'Alt+A', label: 'counter:keys.allDocuments', run: takeAll }]);
  const received = documents.filter(({ copies }) => copies > 0).map(({ code }) => code);
  const missing = missingDocuments(type, received).length;
  return (
    <section aria-label={say('documents.title')}>
      <div className={styles.head}>
        <h2 className={styles.title}>{say('documents.title')}</h2>
        <span role="status">
          <StatusMark tone={missing === 0 ? 'good' : 'warn'}>
            {missing === 0 ? say('documents.complete') : say('documents.missing', { count: missing })}
          </StatusMark>
        </span>
      </div>
      <div className={styles.head}>
        <span className={styles.note}>{say('documents.note')}</span>
        <span className={styles.ways}>
          {missing > 0 && (
            <Button
              variant="subtle"
              size="compact-sm"
              tabIndex={-1}
              onClick={onIncomplete}
              rightSection={<KeyHint keys="Alt+T" />}
            >
              {incomplete('receive.open')}
            </Button>
          )}
          <Button
            variant="subtle"
            size="compact-sm"
            tabIndex={-1}
            onClick={takeAll}
            rightSection={<KeyHint keys="Alt+A" />}
          >
            {say('documents.all')}
          </Button>
        </span>
      </div>
      <ul className={styles.list}>
        {type.documents.map((document) => (
          <DocumentRow
            key={document.code}
            document={document}
            copies={copiesOf(document.code)}
            onCopies={(copies) => setCopies(new Map([[document.code, copies]]))}
          />
        ))}
      </ul>
    </section>
  );
}
