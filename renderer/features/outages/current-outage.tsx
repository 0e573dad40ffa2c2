import { hasOptions } from '../../../domain/outages/outage';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { OutageSummary } from '../../../preload/contract/outages';
import { BigNumber } from '../../ui/big-number';
import { useRead } from '../../ui/bridge';
import { elapsed, useFormat } from '../../ui/format';
import { useNow } from '../../ui/now';
import { useStatus } from '../../ui/session';
import { useLanguage, useWords } from '../../ui/words';
import { OutageMark } from './outage-mark';
import { nextOf } from './outage-steps';
import { useSystemName } from './use-system-name';
import styles from './current-outage.module.css';

/** An outage that is not over: how long, and what comes next. */
export function CurrentOutage({ outage }: { readonly outage: OutageSummary }) {
  const say = useWords('outages');
  const format = useFormat();
  const nameOf = useSystemName();
  const now = useNow();
  const courts = useRead('settings.get', {}).data?.office.courts ?? [];
  const next = nextOf(
    outage,
    courts.map(({ code }) => code),
  );
  const step = useNextStep(outage);
  const gate =
    outage.forceAt === null
      ? {}
      : { at: format.when(outage.forceAt, now), left: elapsed(Date.parse(outage.forceAt) - now) };
  const end = outage.restoredAt === null ? now : Date.parse(outage.restoredAt);
  return (
    <Link
      to={`/outages/${outage.id}`}
      className={styles.card}
      data-state={outage.state}
      aria-label={say('list.open', { system: outage.system })}
    >
      <div>
        <div className={styles.code}>{outage.system}</div>
        <div className={styles.name}>{nameOf(outage.system)}</div>
        {outage.partial !== '' && (
          <div className={styles.name}>{say('one.partial', { part: outage.partial })}</div>
        )}
        <OutageMark state={outage.state} />
      </div>
      <BigNumber
        label={say('list.lasted')}
        value={elapsed(end - Date.parse(outage.startedAt))}
        note={say('one.elapsedNote', { since: format.when(outage.startedAt, now) })}
        size="lg"
        tone={outage.state === 'in-force' ? 'red' : 'plain'}
      />
      <div>
        {step !== undefined ? (
          <div className={styles.next}>{say('list.nextOf', { step })}</div>
        ) : (
          next !== undefined && (
            <div className={styles.next}>
              {say('list.next', { what: say(`list.nextStep.${next}`, gate) })}
            </div>
          )
        )}
        {courts
          .filter(({ code }) => outage.options[code] !== undefined)
          .map(({ code, name }) => (
            <div key={code} className={styles.options}>
              {`${name}: ${say(`decide.${outage.options[code] ?? 'P1'}`)}`}
            </div>
          ))}
      </div>
      <IconChevronRight size={20} aria-hidden />
    </Link>
  );
}

/** What the runbook says comes next, in force or restored; of ESV3 a court's own course says it better. */
function useNextStep({ id, system, state }: OutageSummary): string | undefined {
  const language = useLanguage();
  const ofCourt = useStatus()?.office?.kind === 'court' && hasOptions(system);
  const asked = !ofCourt && (state === 'in-force' || state === 'restored');
  const runbook = useRead('runbooks.of', { outage: id }, { enabled: asked }).data;
  const next = runbook?.parts.flatMap(({ steps }) => steps).find((step) => step.id === runbook.next);
  return asked && next ? (language === 'ms' ? next.textMs : next.textEn) : undefined;
}
