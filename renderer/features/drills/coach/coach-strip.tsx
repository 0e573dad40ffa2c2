import { IconCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useRead } from '../../../ui/bridge';
import { useOfficer } from '../../../ui/session';
import { createStore, useStore } from '../../../ui/store';
import { useWords } from '../../../ui/words';
import { COACH_STEPS, coachOn, type CoachFacts, type Coaching } from './coach-steps';
import styles from './coach-strip.module.css';

/** Null before the first look; kept while the app is open, whoever signs in. */
const coaching = createStore<Coaching | null>(null);
const putAway = createStore(false);

/** Leads a newcomer through an outage in the demo office: says what to do, sees that it was done, and goes on. */
export function CoachStrip() {
  const say = useWords('drills');
  const hidden = useStore(putAway);
  const now = useFacts();
  const standing = useStore(coaching);
  useEffect(() => {
    if (now === undefined) return;
    const next = coachOn(standing ?? { at: 0, began: now }, now);
    if (standing === null || next.at !== standing.at) coaching.set(next);
  }, [now, standing]);
  const at = standing?.at ?? 0;
  const step = COACH_STEPS[at];
  if (hidden)
    return (
      <button type="button" className={styles.link} onClick={() => putAway.set(false)}>
        {say('coach.show')}
      </button>
    );
  return (
    <div className={styles.strip} role="status">
      {at > 0 && <IconCheck size={16} stroke={2.4} aria-hidden />}
      <span>
        {step === undefined
          ? say('coach.done')
          : say('coach.step', { n: at + 1, of: COACH_STEPS.length, what: say(`coach.steps.${step}`) })}
      </span>
      <button type="button" className={styles.link} onClick={() => putAway.set(true)}>
        {say('coach.hide')}
      </button>
    </div>
  );
}

/** Undefined until everything that is looked at was told once. */
function useFacts(): CoachFacts | undefined {
  const { pathname: path } = useLocation();
  const officer = useOfficer();
  const signedIn = { enabled: officer !== null };
  const outages = useRead('outages.open', {}).data?.outages;
  const figures = useRead('home.agenda', {}, signedIn).data?.figures;
  const packages = useRead('reconciliation.packages', {}, signedIn).data?.packages.length;
  if (outages === undefined) return undefined;
  if (officer !== null && (figures === undefined || packages === undefined)) return undefined;
  return {
    ...{ role: officer?.role ?? null, path, inForce: outages.some(({ state }) => state === 'in-force') },
    ...{ cases: figures?.casesToday ?? 0, openRows: figures?.openRows ?? 0, packages: packages ?? 0 },
  };
}
