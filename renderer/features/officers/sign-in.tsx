import { useState, type ReactNode } from 'react';
import type { Status } from '../../../preload/contract/settings';
import { useRead } from '../../ui/bridge';
import { Loaded } from '../../ui/loading';
import { Brand } from '../../ui/brand';
import { createStore, useStore } from '../../ui/store';
import { useTitle } from '../../ui/title';
import { useWords } from '../../ui/words';
import { demoOfficers, DemoSecrets } from './demo-secrets';
import { OfficerList } from './officer-list';
import { SecretForm } from './secret-form';
import styles from './sign-in.module.css';
import { WallClock } from './wall-clock';

/** Who signed in last since the app opened, so that unlocking asks only for the secret. */
const lastOfficer = createStore<string | null>(null);

export interface SignInProps {
  readonly locked: string | null;
  readonly strip: ReactNode;
  readonly status: Status;
}

/** The door of a working counter: choose yourself, type your secret. */
export function SignIn({ locked, strip, status }: SignInProps) {
  const say = useWords('officers');
  const shell = useWords('shell');
  const door = useRead('officers.door', {});
  const last = useStore(lastOfficer);
  const secrets = useStore(demoOfficers);
  const [chosen, setChosen] = useState<string | null>(last);
  const title = locked === null || locked === 'switched' ? say('door.title') : say('lock.title');
  useTitle(door.isPending ? undefined : title);
  return (
    <div className={styles.page}>
      {strip}
      <div className={styles.halves}>
        <aside className={styles.place}>
          <Brand light size={40} />
          <div>
            <div className={styles.office}>{status.office?.name}</div>
            {status.counter !== undefined && (
              <div className={styles.counter}>{shell('header.counter', { code: status.counter.code })}</div>
            )}
          </div>
          <WallClock />
        </aside>
        <main className={styles.door}>
          <div className={styles.form}>
            <h1 className={styles.title}>{title}</h1>
            {(locked === 'sleep' || locked === 'idle') && (
              <p className={styles.lead}>{say(`lock.${locked}`)}</p>
            )}
            <Loaded read={door} rows={3}>
              {({ officers }) => {
                const officer = officers.find((each) => each.code === chosen);
                return officer === undefined ? (
                  <OfficerList officers={officers} onChoose={setChosen} />
                ) : (
                  <SecretForm
                    key={officer.code}
                    officer={officer}
                    known={
                      status.demo ? secrets.find(({ code }) => code === officer.code)?.secret : undefined
                    }
                    onOther={() => setChosen(null)}
                    onRefused={() => void door.refetch()}
                    onSignedIn={() => lastOfficer.set(officer.code)}
                  />
                );
              }}
            </Loaded>
            {status.demo && <DemoSecrets />}
          </div>
        </main>
      </div>
    </div>
  );
}
