import { Fragment } from 'react';
import { Link } from 'react-router';
import { recipientsIn, type ReachSum as Sum } from '../../../domain/applicants/reach';
import type { DirectoryShow } from '../../../domain/applicants/directory-shows';
import { useWords } from '../../ui/words';
import styles from './applicants.module.css';

/** Each part of the sum, whether it adds or takes away, and the list that it counts. */
const PARTS: readonly (readonly [keyof Sum, string, DirectoryShow])[] = [
  ['active', '', 'active'],
  ['without', '−', 'without'],
  ['bounced', '−', 'lost'],
  ['further', '+', 'several'],
  ['shared', '−', 'shared'],
];

export interface ReachSumProps {
  readonly sum: Sum;
  readonly system: string;
  /** Where the recipients themselves are listed, once there are any. */
  readonly recipients?: string;
}

/** `1,923 active − 40 without e-mail − 12 returned + 3 further − 2 shared = 1,872 recipients`; each part opens its list (S0.3). */
export function ReachSum({ sum, system, recipients }: ReachSumProps) {
  const say = useWords('applicants');
  const total = `${recipientsIn(sum).toLocaleString('en-GB')} ${say('sum.recipients')}`;
  return (
    <p className={styles.sum} role="group" aria-label={say('sum.label')}>
      {PARTS.map(([part, sign, show]) => (
        <Fragment key={part}>
          {sign !== '' && ` ${sign} `}
          <Link to={`/applicants?show=${show}&system=${system}`}>
            {`${sum[part].toLocaleString('en-GB')} ${say(`sum.${part}`)}`}
          </Link>
        </Fragment>
      ))}
      {' = '}
      {recipients === undefined ? <strong>{total}</strong> : <Link to={recipients}>{total}</Link>}
    </p>
  );
}
