import { Button } from '@mantine/core';
import { IconBan, IconHandStop } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { OutputOf } from '../../../preload/contract/contract';
import { useOfficer } from '../session';
import { useWords } from '../words';
import styles from './blocked.module.css';

type Blocker = OutputOf<'cases.intake'>['blockers'][number];

/** The order in which they must be lifted: a refusal by rule first, then outage, option, numbers, book. */
const ORDER: readonly Blocker[] = [
  'ap-manual-forbidden',
  'issuing-stopped',
  'no-outage',
  'registered-in-esv2',
  'registration-closed',
  'no-option',
  'no-range',
  'no-book',
  'book-exhausted',
  'fee-table-foreign',
  'revenue-codes-open',
];

const WAY_OUT: Record<Blocker, { to: string; by: 'anyone' | 'supervisor' }> = {
  'ap-manual-forbidden': { to: '/applicants/enquiries?note=1', by: 'anyone' },
  'issuing-stopped': { to: '/', by: 'anyone' },
  'no-outage': { to: '/outages', by: 'anyone' },
  'no-option': { to: '/outages', by: 'supervisor' },
  'registered-in-esv2': { to: '/esv2/record', by: 'anyone' },
  'registration-closed': { to: '/appointments?book=1', by: 'anyone' },
  'no-range': { to: '/numbers', by: 'supervisor' },
  'no-book': { to: '/numbers?tab=books', by: 'supervisor' },
  'book-exhausted': { to: '/numbers?tab=books', by: 'supervisor' },
  // approved where it is asked
  'fee-table-foreign': { to: '/settings/official?decide=fee-table', by: 'anyone' },
  'revenue-codes-open': { to: '/settings/official?decide=revenue-codes', by: 'anyone' },
};

/** What an option forbids: nothing is registered by hand. */
const DECIDED: readonly Blocker[] = ['registered-in-esv2', 'registration-closed'];

export interface BlockedProps {
  readonly blockers: readonly Blocker[];
  /** The courts whose registration is closed, by name. */
  readonly closed?: readonly string[];
  /** Those whose cases ESV2 registers. */
  readonly inEsv2?: readonly string[];
}

/** Why no case can be taken now, and the one way on. */
export function Blocked({ blockers, closed = [], inEsv2 = [] }: BlockedProps) {
  const say = useWords('counter');
  const navigate = useNavigate();
  const officer = useOfficer();
  const found = ORDER.filter((blocker) => blockers.includes(blocker));
  const [first, ...others] = found.includes('ap-manual-forbidden') ? found.slice(0, 1) : found;
  if (first === undefined) return null;
  // where nothing is registered, numbers and books are missed by nobody
  const also = others.filter(
    (other) => !DECIDED.includes(first) || ['no-option', ...DECIDED].includes(other),
  );
  const { to, by } = WAY_OUT[first];
  const courts = first === 'registered-in-esv2' ? inEsv2 : closed;
  const needsSupervisor = by === 'supervisor' && officer?.role === 'clerk';
  const Picture = first === 'ap-manual-forbidden' ? IconBan : IconHandStop;
  return (
    <div className={styles.page}>
      <section className={styles.sheet} data-blocker={first}>
        <Picture size={44} stroke={1.4} aria-hidden className={styles.icon} />
        <h1 className={styles.title} tabIndex={-1}>
          {say(`blocked.${first}.title`)}
        </h1>
        <p className={styles.text}>{say(`blocked.${first}.text`, { courts: courts.join(', ') })}</p>
        <div className={styles.actions}>
          {needsSupervisor ? (
            <span className={styles.call}>{say('blocked.supervisor')}</span>
          ) : (
            <Button size="md" onClick={() => void navigate(to)} autoFocus>
              {say(`blocked.${first}.action`)}
            </Button>
          )}
        </div>
        {also.length > 0 && (
          <div className={styles.also}>
            {say('blocked.also')}
            <ul>
              {also.map((blocker) => (
                <li key={blocker}>{say(`blocked.${blocker}.title`)}</li>
              ))}
            </ul>
          </div>
        )}
      </section>
    </div>
  );
}
