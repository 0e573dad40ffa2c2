import { useEffect } from 'react';
import { useDo } from '../../ui/bridge';
import { createStore, useStore } from '../../ui/store';
import { useWords } from '../../ui/words';
import styles from './demo-secrets.module.css';

export interface DemoOfficer {
  readonly code: string;
  readonly role: string;
  readonly secret: string;
}

/** What main told when the demo office was opened; secrets of a real office never come here. */
export const demoOfficers = createStore<readonly DemoOfficer[]>([]);

/** The demo office shows its secrets, so that anybody can try it. */
export function DemoSecrets() {
  const say = useWords('officers');
  const officers = useStore(demoOfficers);
  const { run } = useDo('settings.openDemo', { onDone: (told) => demoOfficers.set(told.officers) });
  const unknown = officers.length === 0;
  useEffect(() => {
    if (unknown) void run({});
  }, [unknown, run]);
  if (unknown) return null;
  return (
    <section className={styles.demo} aria-label={say('door.drillSecrets')}>
      <div className={styles.title}>{say('door.drillSecrets')}</div>
      <dl className={styles.list}>
        {officers.map((officer) => (
          <div key={officer.code} className={styles.row}>
            <dt>
              {officer.code} · {say.any(`role.${officer.role}`) ?? officer.role}
            </dt>
            <dd>{officer.secret}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
