import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { OutputOf } from '../../../preload/contract/contract';
import { useFormat } from '../../ui/format';
import { useWords } from '../../ui/words';
import { useOfficerNames } from '../../ui/use-officer-names';
import styles from './applicants.module.css';
import { Differences } from './differences';

type Event = OutputOf<'applicants.get'>['history'][number];

/** What happened to a record, the newest first: who, when, from where. */
export function HistoryList({ history }: { readonly history: readonly Event[] }) {
  const say = useWords('applicants');
  const format = useFormat();
  return (
    <ul className={styles.list}>
      {history.toReversed().map((event, at) => (
        <li key={history.length - at} className={styles.event}>
          <div className={styles.eventHead}>
            <strong>{say.any(`event.${event.kind}`) ?? event.kind}</strong>
            <span className={styles.small}>{format.dateTime(event.at)}</span>
          </div>
          {event.detail !== '' && <div className={styles.address}>{event.detail}</div>}
          <Differences differences={event.differences} />
          <div className={styles.small}>
            <Whence event={event} />
            {event.from !== null && (
              <>
                {' · '}
                <Anchor component={Link} to={`/applicants/${event.from}`} size="xs">
                  {say('event.merged-into')}
                </Anchor>
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Whence({ event }: { readonly event: Event }) {
  const say = useWords('applicants');
  const nameOf = useOfficerNames();
  const [file = '', row = ''] = event.reference.split(':');
  const reference = event.source === 'import' ? say('importRef', { file, row }) : event.reference;
  const officer = event.officer === 'system' ? '' : nameOf(event.officer);
  return <>{[say(`source.${event.source}`), reference, officer].filter((part) => part !== '').join(' · ')}</>;
}
