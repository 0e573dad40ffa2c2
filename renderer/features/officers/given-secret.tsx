import type { Instant } from '../../../domain/time/civil-time';
import { Button } from '@mantine/core';
import { useDo } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { Screen } from '../../ui/screen';
import { useOfficerNames } from '../../ui/use-officer-names';
import { useWords } from '../../ui/words';
import styles from './given-secret.module.css';
import { OwnSecret } from './own-secret';

/** Stands before every screen while an officer's secret is one that somebody else set: told by whom and when. */
export function GivenSecret({ given }: { readonly given: { readonly by: string; readonly at: Instant } }) {
  const say = useWords('officers');
  const format = useFormat();
  const nameOf = useOfficerNames();
  const lock = useDo('officers.lock');
  const when = format.dateTime(given.at);
  return (
    <main className={styles.page}>
      <Screen title={say('given.title')}>
        <p role="alert">{say('given.text', { name: nameOf(given.by), when })}</p>
        <OwnSecret focused />
        <Button variant="subtle" mt="lg" onClick={() => void lock.run({})}>
          {say('given.leave')}
        </Button>
      </Screen>
    </main>
  );
}
