import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReregistrationRow } from '../../../../preload/contract/reconciliation';
import { KeyHint } from '../../../ui/key-hint';
import { useShortcuts } from '../../../ui/keys';
import { useWords } from '../../../ui/words';
import { copyText } from '../../../ui/clipboard';
import styles from './copy-values.module.css';

/** Values in the order of the other system's form; key n copies the n-th. */
export function CopyValues({ values }: { readonly values: ReregistrationRow['copy'] }) {
  const say = useWords('reconciliation');
  const [copied, setCopied] = useState<{ at: number; good: boolean } | null>(null);
  // `secondName-2`: the second of several on that side.
  const nameOf = (label: string): string => {
    const [field = '', ordinal] = label.split('-');
    const name = say.any(`field.${field}`) ?? label;
    return ordinal === undefined ? name : `${name} (${ordinal})`;
  };
  const copy = async (at: number): Promise<void> => {
    const value = values[at]?.value ?? '';
    if (value !== '') setCopied({ at, good: await copyText(value) });
  };
  useShortcuts(
    Array.from({ length: 9 }, (_, at) => [
      {
        keys: String(at + 1),
        label: at === 0 ? ('reconciliation:keys.copyLabel' as const) : ('reconciliation:keys.copy' as const),
        run: () => void copy(at),
        hidden: at > 0,
        enabled: at < values.length,
      },
      // The same while the cursor stands in a field.
      {
        keys: `Alt+${at + 1}`,
        label: 'reconciliation:keys.copy' as const,
        run: () => void copy(at),
        hidden: true,
        enabled: at < values.length,
      },
    ]).flat(),
  );
  const last = copied === null ? undefined : values[copied.at];
  return (
    <section aria-label={say('copy.title')}>
      <div className={styles.head}>
        <h3 className={styles.title}>{say('copy.title')}</h3>
        <span className={styles.hint}>{say('copy.hint')}</span>
      </div>
      <ol className={styles.list}>
        {values.map(({ label, value, former }, at) => (
          <li key={`${label}-${at}`}>
            <button
              type="button"
              className={styles.value}
              data-copied={copied?.good === true && copied.at === at}
              disabled={value === ''}
              aria-label={`${nameOf(label)}: ${value === '' ? say('copy.empty') : value}. ${former === null ? '' : `${say('copy.corrected', { before: former })}. `}${say('copy.button', { label: nameOf(label) })}`}
              onClick={() => void copy(at)}
            >
              {at < 9 ? <KeyHint keys={String(at + 1)} /> : <span />}
              <span className={styles.label}>{nameOf(label)}</span>
              <span className={styles.text}>
                {value === '' ? say('copy.empty') : value}
                {former !== null && (
                  <span className={styles.former}>{say('copy.corrected', { before: former })}</span>
                )}
              </span>
              <span className={styles.sign}>
                {copied?.good === true && copied.at === at ? (
                  <IconCheck size={18} aria-hidden />
                ) : (
                  <IconCopy size={16} aria-hidden />
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <VisuallyHidden role="status">
        {last !== undefined &&
          (copied?.good === true ? say('copy.done', { label: nameOf(last.label) }) : say('copy.failed'))}
      </VisuallyHidden>
      {copied?.good === false && <div className={styles.hint}>{say('copy.failed')}</div>}
    </section>
  );
}
