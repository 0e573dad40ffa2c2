import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useNavigate, useParams } from 'react-router';
import { maskIdentity } from '../../../../domain/cases/identity';
import type { OutputOf } from '../../../../preload/contract/contract';
import { BigNumber } from '../../../ui/big-number';
import { useRead } from '../../../ui/bridge';
import { useFormat } from '../../../ui/format';
import { useShortcuts } from '../../../ui/keys';
import { Loaded } from '../../../ui/loading';
import { Screen } from '../../../ui/screen';
import { Section } from '../../../ui/section';
import { useWords } from '../../../ui/words';
import styles from './case-file.module.css';
import { PartiesSection } from './parties-section';

type Printed = OutputOf<'cases.printed'>;

/** A case of the court's own register, as a print of the cause book has it: to be looked up, not worked on. */
export function PrintedCaseScreen() {
  const say = useWords('cases');
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const read = useRead('cases.printed', { id });
  const back = (): void => void navigate('/cases');
  useShortcuts([{ keys: 'Escape', label: 'cases:back', run: back }]);
  return (
    <Screen
      title={say('printed.title')}
      lead={say('printed.lead')}
      actions={
        <Button variant="default" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={back}>
          {say('back')}
        </Button>
      }
    >
      <Loaded read={read}>{(row) => <PrintedCase row={row} />}</Loaded>
    </Screen>
  );
}

function PrintedCase({ row }: { readonly row: Printed }) {
  const say = useWords('cases');
  const format = useFormat();
  const registered = row.registeredOn === '' ? undefined : format.civil(row.registeredOn);
  const facts = [row.caseTypeName, row.bench, row.note].filter((text) => text !== '');
  return (
    <>
      <div className={styles.numbers}>
        <BigNumber
          label={say('printed.number')}
          value={row.number}
          note={registered === undefined ? undefined : say('page.registered', { when: registered })}
        />
      </div>
      <Parties row={row} />
      <Section title={say('printed.print')}>
        {facts.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p className={styles.quiet}>
          {say('printed.source', { asAt: format.dateTime(row.asAt), line: row.line, officer: row.officer })}
        </p>
      </Section>
    </>
  );
}

function Parties({ row }: { readonly row: Printed }) {
  const say = useWords('cases');
  const parties = [
    { role: say('printed.first'), name: row.first, id: row.firstId },
    { role: say('printed.second'), name: row.second, id: row.secondId },
  ].filter(({ name, id }) => name !== '' || id !== '');
  return (
    <PartiesSection>
      {(shown) =>
        parties.map(({ role, name, id }) => (
          <div key={role} className={styles.party}>
            <div className={styles.role}>{role}</div>
            <div className={styles.name}>{name}</div>
            <div>{shown ? id : maskIdentity('mykad', id)}</div>
          </div>
        ))
      }
    </PartiesSection>
  );
}
