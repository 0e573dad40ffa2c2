import { Button } from '@mantine/core';
import { IconArrowLeft, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { instantOfLocalMinute } from '../../../../domain/time/civil-time';
import type { OutputOf } from '../../../../preload/contract/contract';
import { BigNumber } from '../../../ui/big-number';
import { useRead } from '../../../ui/bridge';
import { useFormat } from '../../../ui/format';
import { KeyHint } from '../../../ui/key-hint';
import { useShortcuts } from '../../../ui/keys';
import { Loaded } from '../../../ui/loading';
import { Screen } from '../../../ui/screen';
import { mayUse, useOfficer } from '../../../ui/session';
import { Section } from '../../../ui/section';
import { useLanguage, useWords } from '../../../ui/words';
import { PaperAnswers } from '../../papers/paper-answers';
import { sideLabel, typeName } from '../counter/type/type-names';
import { LettersSection } from '../../letters/letters-section';
import { CourtPapersSection } from '../../summonses/court-papers-section';
import { CaseDocuments } from './case-documents';
import styles from './case-file.module.css';
import { CaseMoney } from './case-money';
import { CaseParties } from './case-parties';
import { CorrectCase } from './correct/correct-case';
import { CorrectionNotes } from './correct/correction-notes';

/** One case with everything that was made for it. */
export function CaseScreen() {
  const say = useWords('cases');
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const counter = useWords('counter');
  const maySit = mayUse(useOfficer(), ['clerk', 'supervisor']);
  const language = useLanguage();
  const read = useRead('cases.get', { id });
  const row = read.data?.case;
  const type = read.data?.type ?? undefined;
  const parties = [row?.firstParty, row?.secondParty ? say('against', { second: row.secondParty }) : ''];
  const [correcting, setCorrecting] = useState(false);
  const labelOf = (side: 'first' | 'second'): string =>
    type === undefined ? '' : sideLabel(type, side, language);
  useShortcuts([
    { keys: 'Escape', label: 'cases:back', run: () => void navigate('/cases') },
    {
      keys: 'B',
      label: 'cases:correct.button',
      run: () => setCorrecting(true),
      enabled: maySit && row !== undefined,
    },
  ]);
  return (
    <Screen
      title={type === undefined ? say('title') : typeName(type, language)}
      lead={parties.filter(Boolean).join(' ')}
      actions={
        <>
          {maySit && row !== undefined && (
            <>
              <Button
                variant="default"
                leftSection={<IconPencil size={17} aria-hidden />}
                rightSection={<KeyHint keys="B" />}
                onClick={() => setCorrecting(true)}
              >
                {say('correct.button')}
              </Button>
              <Button variant="default" onClick={() => void navigate(`/counter?like=${id}`)}>
                {counter('issued.sameParties')}
              </Button>
            </>
          )}
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={17} aria-hidden />}
            onClick={() => void navigate('/cases')}
          >
            {say('back')}
          </Button>
        </>
      }
    >
      <Loaded read={read}>{(file) => <CaseFile file={file} labelOf={labelOf} />}</Loaded>
      {read.data !== undefined && (
        <CorrectCase
          file={read.data}
          labelOf={labelOf}
          opened={correcting}
          onClose={() => setCorrecting(false)}
        />
      )}
    </Screen>
  );
}

interface CaseFileProps {
  readonly file: OutputOf<'cases.get'>;
  readonly labelOf: (side: 'first' | 'second') => string;
}

function CaseFile({ file, labelOf }: CaseFileProps) {
  const say = useWords('cases');
  const format = useFormat();
  return (
    <>
      <div className={styles.numbers}>
        <BigNumber
          label={say('page.number')}
          value={file.case.number}
          note={`${file.case.caseType} · ${say('page.registered', {
            when: format.dateTime(file.case.registeredAt),
          })}`}
        />
        <BigNumber
          label={say('page.official')}
          value={file.case.officialNumber ?? '–'}
          tone={file.case.officialNumber === null ? 'plain' : 'green'}
          note={<Reregistration file={file} />}
        />
      </div>
      <div className={styles.columns}>
        <div>
          <CaseParties parties={file.parties} corrections={file.corrections} labelOf={labelOf} />
          <CaseDocuments documents={file.documents} />
        </div>
        <div>
          <CaseMoney file={file} />
          <Hearing file={file} />
          <CourtPapersSection caseId={file.case.id} />
          <LettersSection caseId={file.case.id} />
          <Section title={say('page.papers')}>
            {file.papers.length === 0 ? (
              <p className={styles.quiet}>{say('page.noPapers')}</p>
            ) : (
              <PaperAnswers papers={file.papers} withAll />
            )}
          </Section>
        </div>
      </div>
    </>
  );
}

function Reregistration({ file }: { readonly file: OutputOf<'cases.get'> }) {
  const say = useWords('cases');
  const { reregistration } = file;
  if (reregistration === null) return <>{say('page.noReregistration')}</>;
  const { state, result } = reregistration;
  const known = say.any(`page.result.${result}`);
  return (
    <>
      {say.any(`page.reregState.${state}`) ?? state}
      {known !== undefined && ` · ${known}`}
    </>
  );
}

function Hearing({ file }: { readonly file: OutputOf<'cases.get'> }) {
  const say = useWords('cases');
  const counter = useWords('counter');
  const format = useFormat();
  const { summons } = file;
  if (summons === null) return null;
  const kind = counter.any(`hearing.kinds.${summons.hearingKind}`) ?? summons.hearingKind;
  const when = format.dateTime(instantOfLocalMinute(summons.hearingAt));
  return (
    <Section title={file.case.kind === 'claim' ? say('page.summons') : say('page.notice')}>
      <p>{say('page.hearing', { kind, when, bench: summons.bench })}</p>
      <p className={styles.quiet}>{say('page.copiesOf', { count: summons.copies })}</p>
      <CorrectionNotes notes={file.corrections} party={null} />
    </Section>
  );
}
