import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../../ui/words';
import { shippedContact } from '../../../../domain/settings/borrowed';
import { writeSpans } from '../hours';
import { sizesOf } from '../printer-fields';
import styles from './review-step.module.css';
import { StepLead } from './step-lead';
import type { StepProps } from './step-props';
import { enteredOfficers, type Step } from './wizard-form';

/** Everything once more, each line with its way back. */
export function ReviewStep({ form, proposals, onGo }: StepProps & { readonly onGo: (step: Step) => void }) {
  const say = useWords('settings');
  const roles = useWords('officers');
  const value = form.getValues();
  const { office, counter, printers, backupFolder } = value;
  const contact = value.official.contact || shippedContact(office.kind);
  const days = say('hours.day').split('|');
  const state = proposals.states.find(({ code }) => code === office.state)?.name ?? office.state;
  const line = (step: Step, content: ReactNode): ReactNode => (
    <div className={styles.line}>
      <dt>{say(`firstRun.${step}`)}</dt>
      <dd>{content}</dd>
      <dd>
        <UnstyledButton
          className={styles.change}
          aria-label={`${say('firstRun.change')}: ${say(`firstRun.${step}`)}`}
          onClick={() => onGo(step)}
        >
          {say('firstRun.change')}
        </UnstyledButton>
      </dd>
    </div>
  );
  return (
    <>
      <StepLead>{say('firstRun.reviewLead')}</StepLead>
      <dl className={styles.list}>
        {line(
          'office',
          <>
            <strong>{office.name}</strong>
            <div>{`${office.code} · ${say(`kind.${office.kind}`)} · ${state}`}</div>
            <div>{`${say('firstRun.contact')}: ${contact || say('firstRun.later')}`}</div>
          </>,
        )}
        {office.kind === 'court' &&
          line(
            'courts',
            office.courts.length === 0
              ? say('firstRun.none')
              : office.courts.map((court) => (
                  <div key={court.code}>{`${court.code} ${court.name} · ${court.benches.join(', ')}`}</div>
                )),
          )}
        {line('counter', `${counter.code} · ${counter.name}`)}
        {line(
          'officers',
          enteredOfficers(value).map(({ place, code, name, role, away }) => (
            <div key={place}>
              {`${code} ${name} · ${roles(`role.${role}`)}`}
              {away && ` · ${say('firstRun.oneTime')}`}
            </div>
          )),
        )}
        {line(
          'hours',
          <div className={styles.hours}>
            {office.openingHours.map(({ weekday, spans }) => (
              <div key={weekday}>
                {`${days[weekday] ?? ''} ${spans.length === 0 ? say('firstRun.closed') : writeSpans(spans)}`}
              </div>
            ))}
          </div>,
        )}
        {line(
          'printers',
          sizesOf(office.kind === 'court').map((size) => (
            <div key={size}>
              {printers[size] === 'pdf'
                ? `${size} · ${say('printers.pdf')}`
                : `${size} · ${printers[size] ?? ''} · ${say(value.tried[size] === 'out' ? 'printers.cameOut' : 'printers.untried')}`}
            </div>
          )),
        )}
        {office.kind === 'skei' && line('channels', value.portalFolder || say('firstRun.later'))}
        {line('backup', backupFolder)}
      </dl>
    </>
  );
}
