import { Button, Group } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { OutputOf } from '../../../../preload/contract/contract';
import { BigNumber } from '../../../ui/big-number';
import { useRead } from '../../../ui/bridge';
import { ringgit } from '../../../ui/format';
import { tellDone } from '../../../ui/notify';
import { useWords } from '../../../ui/words';
import { copyText } from '../../../ui/clipboard';
import { PrintSummary } from './print-summary';
import { SealedTo } from './sealed-to';
import styles from './package.module.css';

/** What was written, in the figures that also stand on the summary. */
export function PackageResult({ result }: { readonly result: OutputOf<'reconciliation.package'> }) {
  const say = useWords('reconciliation');
  const card = useRef<HTMLDivElement>(null);
  const packages = useRead('reconciliation.packages', {}).data?.packages ?? [];
  const known = packages.find(({ sha256 }) => sha256 === result.sha256);
  useEffect(() => card.current?.focus(), []);
  const copy = async (): Promise<void> => {
    if (await copyText(result.sha256)) tellDone(say.as('package.copied'));
  };
  return (
    <div className={styles.result} ref={card} tabIndex={-1} role="status" data-package={result.file}>
      <h3 className={styles.resultTitle}>
        <IconCircleCheck size={22} aria-hidden className={styles.good} />
        {say('package.doneTitle')}
      </h3>
      <div className={styles.figures}>
        <BigNumber label={say('package.cases')} value={result.cases} />
        <BigNumber label={say('package.receipts')} value={result.receipts} />
        <BigNumber label={say('package.amount')} value={ringgit(result.amountSen)} />
        <BigNumber
          label={say('package.trace')}
          value={<span className="ks-number">{result.headHash.slice(0, 16)}</span>}
          note={say('package.traceNote')}
        />
      </div>
      <dl className={styles.facts}>
        <dt>{say('package.file')}</dt>
        <dd>{result.file}</dd>
        <dt>{say('package.sha256')}</dt>
        <dd className={styles.hash}>{result.sha256}</dd>
        <dt>{say('package.head')}</dt>
        <dd className={styles.hash}>{result.headHash}</dd>
      </dl>
      <SealedTo names={result.sealedTo} done />
      <Group mt="md">
        {known !== undefined && <PrintSummary id={known.id} main />}
        <Button variant="default" onClick={() => void copy()}>
          {say('package.copyHash')}
        </Button>
      </Group>
    </div>
  );
}
