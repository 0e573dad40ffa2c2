import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconSearch } from '@tabler/icons-react';
import { useNavigate, useParams } from 'react-router';
import type { ExistingMatter } from '../../../../preload/contract/existing';
import { useRead } from '../../../ui/bridge';
import { ringgit } from '../../../ui/format';
import { useShortcuts } from '../../../ui/keys';
import { Loaded } from '../../../ui/loading';
import { Screen } from '../../../ui/screen';
import { mayUse, useOfficer } from '../../../ui/session';
import { StatusMark } from '../../../ui/status-mark';
import { useOfficerNames } from '../../../ui/use-officer-names';
import { useWords } from '../../../ui/words';
import { CopyValues } from '../../reconciliation/row/copy-values';
import { TONES } from '../matters-screen';
import { MatterActs } from './matter-acts';
import { MatterHistory } from './matter-history';

/** One matter on an existing case: the values for ESV3, what was said of it, and what is said now. */
export function MatterScreen() {
  const say = useWords('existing');
  const cases = useWords('cases');
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const read = useRead('existing.get', { id });
  const officer = useOfficer();
  const maySit = mayUse(officer, ['clerk', 'supervisor']);
  const back = (): void => void navigate('/existing');
  useShortcuts([{ keys: 'Escape', label: 'cases:back', run: back }]);
  return (
    <Screen
      title={read.data?.matter.number ?? say('list.title')}
      lead={say('list.lead')}
      width="reading"
      actions={
        <Button variant="default" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={back}>
          {cases('back')}
        </Button>
      }
    >
      <Loaded read={read} rows={6}>
        {({ matter, events, interrupted }) => (
          <Stack>
            <Facts matter={matter} />
            <InHand matter={matter} interrupted={interrupted} />
            <CopyValues values={valuesOf(matter)} />
            <Text>{say(matter.reference === '' ? 'one.noReference' : 'one.searchFirst')}</Text>
            {maySit && (
              <MatterActs
                key={`${matter.state} ${matter.takenBy ?? ''}`}
                matter={matter}
                inHand={interrupted || (matter.takenBy !== null && matter.takenBy === officer?.id)}
              />
            )}
            <MatterHistory matter={matter} events={events} />
          </Stack>
        )}
      </Loaded>
    </Screen>
  );
}

interface InHandProps {
  readonly matter: ExistingMatter;
  readonly interrupted: boolean;
}

/** Who is entering it; after an interruption, that ESV3 may have it already (S1.7). */
function InHand({ matter: { takenBy, reference }, interrupted }: InHandProps) {
  const say = useWords('existing');
  const nameOf = useOfficerNames();
  if (takenBy === null) return null;
  if (!interrupted) return <Text>{say('one.inHand', { name: nameOf(takenBy) })}</Text>;
  return (
    <Alert color="yellow" icon={<IconSearch aria-hidden />} title={say('one.interruptedTitle')}>
      {reference === '' ? say('one.interruptedNoReference') : say('one.interrupted', { reference })}
    </Alert>
  );
}

function Facts({ matter }: { readonly matter: ExistingMatter }) {
  const say = useWords('existing');
  const { state, system, numberFrom, work, workNote, esv2Down } = matter;
  const said = [
    `${say(`system.${system}`)}, ${say(numberFrom === 'cause-book' ? 'one.causeBook' : 'one.typed')}`,
    work === null ? '' : [say(`work.${work}`), workNote].filter(Boolean).join(': '),
    esv2Down === '' ? '' : `${say('one.esv2Down')}: ${esv2Down}`,
  ];
  return (
    <div>
      <StatusMark tone={TONES[state]}>{say(`state.${state}`)}</StatusMark>
      {said.filter(Boolean).map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </div>
  );
}

/** In the order in which they are looked for in ESV3: the case, then what belongs to it. */
const valuesOf = ({ number, party, documents, amountSen, reference }: ExistingMatter) =>
  [
    { label: 'number', value: number },
    { label: 'party', value: party },
    { label: 'documents', value: documents.replaceAll('\n', ', ') },
    { label: 'amount', value: amountSen === 0 ? '' : ringgit(amountSen) },
    { label: 'reference', value: reference },
  ]
    .filter(({ value }) => value !== '')
    .map((value) => ({ ...value, former: null }));
