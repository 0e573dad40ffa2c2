import { isFocusFree } from '../../../ui/keep-focus';
import { useEffect, useRef } from 'react';
import type { OutageSummary } from '../../../../preload/contract/outages';
import type { ReregistrationRow } from '../../../../preload/contract/reconciliation';
import { CancelledNote } from '../../../ui/cancelled-note';
import { useFormat } from '../../../ui/format';
import { useShortcuts } from '../../../ui/keys';
import { useWords } from '../../../ui/words';
import { queueOf, type WorkList } from '../piles';
import { RowMark } from '../row-mark';
import { useCaseTypeName } from '../use-case-type-name';
import { useEnter } from '../use-enter';
import { CopyValues } from './copy-values';
import { RowAction } from './row-action';
import { RowMenu } from './row-menu';
import styles from './row-pane.module.css';

export interface RowPaneProps {
  readonly outage: OutageSummary;
  readonly list: WorkList;
  readonly row: ReregistrationRow;
  /** Shows the next row, whose taking was recorded with this one's confirmation. */
  readonly onGo: (item: string) => void;
  readonly onSelect: (item: string) => void;
}

/** One row: what to copy into ESV3, and the one thing to do now. Enter does it. */
export function RowPane({ outage, list, row, onGo, onSelect }: RowPaneProps) {
  const say = useWords('reconciliation');
  const format = useFormat();
  const nameOf = useCaseTypeName();
  const pane = useRef<HTMLDivElement>(null);
  /** Enter presses whatever the action column marks as its main thing. */
  const go = (): void => {
    const main = pane.current?.querySelector<HTMLElement>('[data-main]');
    if (main instanceof HTMLButtonElement) main.click();
    else main?.focus();
  };
  useEnter(go);
  // The row before this one went away with the focus: keys go on here.
  useEffect(() => {
    if (isFocusFree(pane.current)) pane.current?.focus();
  }, []);
  useShortcuts([{ keys: 'Enter', label: 'reconciliation:keys.go', run: go, enabled: false }]);
  return (
    <div className={styles.pane} ref={pane} tabIndex={-1} data-row={row.manualNumber} data-state={row.state}>
      <header className={styles.head}>
        <div>
          <div className={styles.top}>
            <h2 className={styles.number}>{row.manualNumber}</h2>
            <span className={styles.quiet}>
              {`${nameOf(row.caseType)} · ${say('row.registered', { at: format.dateTime(row.registeredAt) })}`}
            </span>
          </div>
          <div className={styles.parties}>
            {row.secondParty === ''
              ? row.firstParty
              : say('row.parties', { first: row.firstParty, second: row.secondParty })}
          </div>
        </div>
        <RowMark row={row} next={queueOf(list, row)?.next === row.item} />
      </header>
      {row.cancelled !== null && <CancelledNote cancelled={row.cancelled} standing={row.receiptNumber} />}
      <div className={styles.columns}>
        <CopyValues values={row.copy} />
        <div className={styles.action}>
          <RowAction
            outage={outage}
            list={list}
            row={row}
            onGo={onGo}
            onSelect={onSelect}
            onTaken={() => pane.current?.focus()}
          />
          <RowMenu row={row} restored={outage.state === 'restored'} />
        </div>
      </div>
    </div>
  );
}
