import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import type { OutputOf } from '../../../preload/contract/contract';
import { useRead } from '../../ui/bridge';
import { Loaded } from '../../ui/loading';
import { Screen } from '../../ui/screen';
import { StatusMark } from '../../ui/status-mark';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/words';
import { AppointmentSection } from '../appointments/appointment-section';
import { CallSection } from '../applicants/calls/call-section';
import { NoticeSection } from '../notices/notice-section';
import { OutageIntakes } from '../intakes/outage-intakes';
import { OutageLetters } from '../letters/outage-letters';
import { OutagePapers } from '../summonses/outage-papers';
import { ReportSection } from '../reports/report-section';
import { ClosingSum } from './closing-sum';
import { OutageFigures } from './outage-figures';
import { OwnerSaidButton } from './owner-said';
import { OutageMark } from './outage-mark';
import { Runbook } from './runbook';
import { Timeline } from './timeline';
import { useSystemName } from './use-system-name';
import styles from './outage-screen.module.css';

/** One outage: its course at the left, what to do now at the right. */
export function OutageScreen() {
  const say = useWords('outages');
  const nameOf = useSystemName();
  const { id = '' } = useParams();
  const read = useRead('outages.get', { id });
  const outage = read.data?.outage;
  return (
    <Screen
      title={outage === undefined ? say('list.title') : say('one.title', { system: outage.system })}
      lead={
        outage !== undefined && (
          <span className={styles.lead}>
            {nameOf(outage.system)} <OutageMark state={outage.state} />
            {outage.partial !== '' && <span>{say('one.partial', { part: outage.partial })}</span>}
            {outage.backdated && <StatusMark tone="quiet">{say('one.backdated')}</StatusMark>}
          </span>
        )
      }
      actions={
        <Button
          component={Link}
          to="/outages"
          variant="default"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
        >
          {say('one.back')}
        </Button>
      }
    >
      <Loaded read={read} rows={8}>
        {(answer) => <OutageBody answer={answer} />}
      </Loaded>
    </Screen>
  );
}

function OutageBody({ answer }: { readonly answer: OutputOf<'outages.get'> }) {
  const say = useWords('outages');
  const courts = useRead('settings.get', {}).data?.office.courts ?? [];
  const running = answer.outage.state === 'reported' || answer.outage.state === 'in-force';
  const names = new Map(courts.map(({ code, name }) => [code, name]));
  return (
    <>
      <OutageFigures answer={answer} />
      <ClosingSum sum={answer.sum} />
      <div className={styles.columns}>
        <Section
          title={say('timeline.title')}
          actions={running && <OwnerSaidButton outage={answer.outage.id} size="compact-sm" />}
        >
          <Timeline answer={answer} courts={names} />
        </Section>
        <Section title={say('steps.title')}>
          <Runbook outage={answer.outage} courts={courts} />
        </Section>
      </div>
      <OutagePapers counts={answer.courtPapers} />
      <OutageIntakes counts={answer.intakes} />
      <OutageLetters counts={answer.letters} />
      <NoticeSection outage={answer.outage} />
      <CallSection outage={answer.outage} />
      <AppointmentSection outage={answer.outage} />
      {answer.outage.state !== 'dismissed' && <ReportSection outage={answer.outage} />}
    </>
  );
}
