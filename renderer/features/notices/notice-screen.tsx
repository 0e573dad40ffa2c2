import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { OutputOf } from '../../../preload/contract/contract';
import { useDo, useRead } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { Loaded } from '../../ui/loading';
import { tellDone } from '../../ui/notify';
import { useNow } from '../../ui/now';
import { ReasonDialog } from '../../ui/reason-dialog';
import { Screen } from '../../ui/screen';
import { Proof } from '../../ui/proof';
import { Section } from '../../ui/section';
import { mayUse, useOfficer } from '../../ui/session';
import { useWords } from '../../ui/words';
import { useOfficerNames } from '../../ui/use-officer-names';
import { ChannelColumns } from './channel-columns';
import { NoticePreview } from './notice-preview';
import { NoticeMarks } from './notice-section';
import styles from './notices.module.css';

/** One notice: how each channel stands, and what each shows. */
export function NoticeScreen() {
  const say = useWords('notices');
  const { id = '' } = useParams();
  const read = useRead('notices.get', { id });
  const notice = read.data?.notice;
  return (
    <Screen
      title={
        notice === undefined
          ? say('list.title')
          : say('one.title', {
              kind: say(`kind.${notice.kind}`),
              number: notice.number,
              system: notice.system,
            })
      }
      actions={
        notice !== undefined && (
          <>
            <Withdraw notice={notice} />
            <Button
              component={Link}
              to={`/outages/${notice.outage}`}
              variant="default"
              leftSection={<IconArrowLeft size={18} aria-hidden />}
            >
              {say('one.back')}
            </Button>
          </>
        )
      }
    >
      <Loaded read={read} rows={8}>
        {(answer) => <NoticeBody answer={answer} />}
      </Loaded>
    </Screen>
  );
}

function NoticeBody({ answer: { notice, texts } }: { readonly answer: OutputOf<'notices.get'> }) {
  const say = useWords('notices');
  const format = useFormat();
  const now = useNow(60_000);
  const nameOf = useOfficerNames();
  return (
    <>
      <p className={styles.quiet}>
        {say('section.written', { when: format.when(notice.writtenAt, now), name: nameOf(notice.officer) })}
      </p>
      <NoticeMarks notice={notice} />
      <div className={styles.notice}>
        <ChannelColumns notice={notice} />
      </div>
      <div className={styles.notice}>
        <Section title={say('one.texts')} note={<Proof hash={notice.hash} />}>
          <NoticePreview texts={texts} />
        </Section>
      </div>
    </>
  );
}

function Withdraw({ notice }: { readonly notice: OutputOf<'notices.get'>['notice'] }) {
  const say = useWords('notices');
  const officer = useOfficer();
  const [asking, setAsking] = useState(false);
  const withdraw = useDo('notices.withdraw', {
    onDone: () => {
      setAsking(false);
      tellDone(say.as('withdraw.done'));
    },
  });
  if (notice.withdrawn !== null || !mayUse(officer, ['clerk', 'supervisor'])) return null;
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {say('withdraw.open')}
      </Button>
      <ReasonDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={say('withdraw.title')}
        text={say('withdraw.text')}
        label={say('withdraw.reason')}
        yes={say('withdraw.yes')}
        danger
        busy={withdraw.busy}
        error={withdraw.error}
        onReason={(reason) => void withdraw.run({ id: notice.id, reason })}
      />
    </>
  );
}
