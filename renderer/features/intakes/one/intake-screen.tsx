import { Button, List, Stack, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useNavigate, useParams } from 'react-router';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useRead } from '../../../ui/bridge';
import { useFormat } from '../../../ui/format';
import { useShortcuts } from '../../../ui/keys';
import { Loaded } from '../../../ui/loading';
import { Screen } from '../../../ui/screen';
import { Section } from '../../../ui/section';
import { mayUse, useOfficer } from '../../../ui/session';
import { StatusMark } from '../../../ui/status-mark';
import { useOfficerNames } from '../../../ui/use-officer-names';
import { useLanguage, useWords } from '../../../ui/words';
import { missingNames } from '../missing-text';
import { TONES } from '../tones';
import { IntakeActs } from './intake-acts';

/** One intake: who brought it, what is missing, what is done next, and what happened (S1.2). */
export function IntakeScreen() {
  const say = useWords('intakes');
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const read = useRead('intakes.get', { id });
  const maySit = mayUse(useOfficer(), ['clerk', 'supervisor']);
  const back = (): void => void navigate('/court-papers?tab=incomplete');
  useShortcuts([{ keys: 'Escape', label: 'cases:back', run: back }]);
  return (
    <Screen
      title={
        read.data === undefined ? say('title') : say('one.title', { reference: read.data.intake.reference })
      }
      lead={say('lead')}
      width="reading"
      actions={
        <Button variant="default" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={back}>
          {say('title')}
        </Button>
      }
    >
      <Loaded read={read} rows={6}>
        {(answer) => (
          <Stack>
            <Facts {...answer} />
            {maySit && <IntakeActs key={answer.intake.state} {...answer} />}
            <History {...answer} />
          </Stack>
        )}
      </Loaded>
    </Screen>
  );
}

type Answer = OutputOf<'intakes.get'>;

function Facts({ intake }: Answer) {
  const say = useWords('intakes');
  const language = useLanguage();
  const format = useFormat();
  const { state, party, other, idNumber, phone, caseType, court, at, note } = intake;
  const lines = [
    [party, other].filter(Boolean).join(' · '),
    [idNumber, phone].filter(Boolean).join(' · '),
    `${say('column.type')} ${caseType} · ${say('court')} ${court} · ${say('column.at')} ${format.dateTime(at)}`,
  ];
  return (
    <div>
      <StatusMark tone={TONES[state]}>{say(`state.${state}`)}</StatusMark>
      {lines.filter(Boolean).map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      <Section title={say('one.missing')}>
        <List spacing={2}>
          {missingNames(intake, language).map((name) => (
            <List.Item key={name}>{name}</List.Item>
          ))}
          {note !== '' && <List.Item>{note}</List.Item>}
        </List>
      </Section>
    </div>
  );
}

function History({ events }: Answer) {
  const say = useWords('intakes');
  const format = useFormat();
  const nameOf = useOfficerNames();
  return (
    <Section title={say('one.history')}>
      <List type="ordered" spacing="xs">
        {events.map(({ kind, at, officer, reference, language, reason }) => (
          <List.Item key={`${kind}-${at}`}>
            <strong>{say(`event.${kind}`)}</strong>
            {` · ${format.dateTime(at)} · ${nameOf(officer)}`}
            <Text size="sm">
              {[reference, language === null ? '' : say(`letters.${language}`), reason]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
