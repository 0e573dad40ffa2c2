import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useApproved, useLent } from '../../../ui/approval';
import { useRead } from '../../../ui/bridge';
import { useFormat } from '../../../ui/format';
import { Loaded } from '../../../ui/loading';
import { tellDone } from '../../../ui/notify';
import { useNow } from '../../../ui/now';
import { ReasonDialog } from '../../../ui/reason-dialog';
import { Section } from '../../../ui/section';
import { StatusMark } from '../../../ui/status-mark';
import { useOfficerNames } from '../../../ui/use-officer-names';
import { useWords } from '../../../ui/words';
import { PartFrame } from '../part-frame';
import type { SettingsProps } from '../settings-props';
import { CrestSection } from './crest-section';
import styles from './official-part.module.css';

type Borrowed = OutputOf<'settings.borrowed'>;
type Open = Borrowed['open'][number];

/** What this office's papers would say that is not its own: a supervisor decides, at whoever's screen it is. */
export function OfficialPart({ officer }: SettingsProps) {
  const say = useWords('settings');
  const borrowed = useRead('settings.borrowed', {});
  return (
    <PartFrame lead={say('official.lead')}>
      <Loaded read={borrowed} rows={4}>
        {(value) => (
          <>
            <OpenMatters borrowed={value} />
            {value.decided.length > 0 && <Decided decided={value.decided} />}
            <CrestSection locked={officer.role !== 'administrator'} />
          </>
        )}
      </Loaded>
    </PartFrame>
  );
}

function OpenMatters({ borrowed: { open, contactMissing } }: { readonly borrowed: Borrowed }) {
  const say = useWords('settings');
  const [search, setSearch] = useSearchParams();
  // the home list's line asks at once for what it names
  const asked = open.find(({ matter }) => matter.kind === search.get('decide'));
  const [chosen, setChosen] = useState<Open>();
  const [entering, setEntering] = useState(false);
  const deciding = chosen ?? asked;
  const close = (): void => {
    setChosen(undefined);
    setEntering(false);
    setSearch({}, { replace: true });
  };
  return (
    <Section title={say('official.open')}>
      {open.length === 0 && !contactMissing && <p className={styles.quiet}>{say('official.none')}</p>}
      <ul className={styles.list}>
        {open.map((each) => (
          <li key={JSON.stringify(each.matter)} className={styles.row}>
            <StatusMark tone="warn">{say(`official.stops.${each.matter.kind}`)}</StatusMark>
            <div className={styles.text}>
              <strong>{say(`official.what.${each.matter.kind}`, each.values)}</strong>
              <span className={styles.quiet}>{say(`official.why.${each.matter.kind}`)}</span>
            </div>
            <Button component={Link} to={OWN[each.matter.kind]} variant="default">
              {say(`official.own.${each.matter.kind}`)}
            </Button>
            <Button onClick={() => setChosen(each)}>{say('official.decide')}</Button>
          </li>
        ))}
        {contactMissing && (
          <li className={styles.row}>
            <StatusMark tone="warn">{say('official.stops.contact')}</StatusMark>
            <div className={styles.text}>
              <strong>{say('official.noContact')}</strong>
              <span className={styles.quiet}>{say('official.noContactWhy')}</span>
            </div>
            <Button onClick={() => setEntering(true)}>{say('official.own.contact')}</Button>
          </li>
        )}
      </ul>
      {deciding !== undefined && <Decide open={deciding} onClose={close} />}
      {contactMissing && (entering || search.get('decide') === 'contact') && <EnterContact onClose={close} />}
    </Section>
  );
}

/** Where the office says what is its own instead. */
const OWN: Record<Open['matter']['kind'], string> = {
  'fee-table': '/settings/courts',
  contact: '/settings/notices',
  'revenue-codes': '/settings/fees',
};

function Decide({
  open: { matter, values },
  onClose,
}: {
  readonly open: Open;
  readonly onClose: () => void;
}) {
  const say = useWords('settings');
  const what = say(`official.approve.${matter.kind}`, values);
  const vouch = useApproved('settings.vouch', {
    onDone: () => {
      tellDone(say.as('official.done'));
      onClose();
    },
  });
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={say(`official.what.${matter.kind}`, values)}
      text={say(`official.ask.${matter.kind}`)}
      label={say('official.reason')}
      note={say('official.reasonNote')}
      yes={say('official.yes')}
      busy={vouch.busy}
      error={vouch.error}
      onReason={(reason) => void vouch.run({ matter, reason }, what)}
    />
  );
}

/** The office's own address for enquiries, approved by a supervisor where a clerk types it. */
function EnterContact({ onClose }: { readonly onClose: () => void }) {
  const say = useWords('settings');
  const kept = useRead('notices.settings', {}).data;
  const saving = useLent('notices.saveSettings', {
    onDone: () => {
      tellDone(say.as('saved'));
      onClose();
    },
  });
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={say('official.noContact')}
      text={say('official.noContactWhy')}
      label={say('firstRun.contact')}
      maxLength={160}
      yes={say('save')}
      busy={saving.busy}
      error={saving.error}
      onReason={(contact) => {
        if (kept === undefined) return;
        const { templates, portal } = kept;
        const what = say('official.approve.contact', { contact });
        void saving.run({ templates: { ...templates, contact }, portal }, what);
      }}
    />
  );
}

function Decided({ decided }: { readonly decided: Borrowed['decided'] }) {
  const say = useWords('settings');
  const format = useFormat();
  const now = useNow(60_000);
  const nameOf = useOfficerNames();
  return (
    <Section title={say('official.decided')}>
      <ul className={styles.list}>
        {decided.toReversed().map(({ matter, reason, officer, at }) => (
          <li key={`${at} ${JSON.stringify(matter)}`} className={styles.row}>
            <div className={styles.text}>
              <strong>{say(`official.kinds.${matter.kind}`, { of: subjectOf(matter) })}</strong>
              <span>{reason}</span>
            </div>
            <span className={styles.quiet}>{`${nameOf(officer)} · ${format.when(at, now)}`}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function subjectOf(matter: Open['matter']): string {
  if (matter.kind === 'fee-table') return `${matter.court} · ${matter.table}`;
  return matter.kind === 'contact' ? matter.contact : '';
}
