import { Button, Stack, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useNavigate, useParams } from 'react-router';
import { useRead } from '../../../ui/bridge';
import { useShortcuts } from '../../../ui/keys';
import { Loaded } from '../../../ui/loading';
import { Screen } from '../../../ui/screen';
import { mayUse, useOfficer } from '../../../ui/session';
import { StatusMark } from '../../../ui/status-mark';
import { useLanguage, useWords } from '../../../ui/words';
import { STATE_TONES } from '../states';
import { RequestActs } from './request-acts';
import { RequestClocks } from './request-clocks';
import { RequestFacts } from './request-facts';
import { RequestHistory } from './request-history';
import { RequestPath } from './request-path';

/** One request: where it stands, by when, what is done next. */
export function RequestScreen() {
  const say = useWords('requests');
  const language = useLanguage();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const read = useRead('requests.get', { id });
  const maySit = mayUse(useOfficer(), ['clerk', 'supervisor']);
  const back = (): void => void navigate('/requests');
  useShortcuts([{ keys: 'Escape', label: 'requests:list.all', run: back }]);
  const request = read.data?.request;
  return (
    <Screen
      title={request ? `${request.number} · ${request.serviceName[language]}` : say('list.title')}
      lead={request ? `${request.body} · ${request.subject}` : say('list.lead')}
      actions={
        <Button variant="default" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={back}>
          {say('list.all')}
        </Button>
      }
    >
      <Loaded read={read} rows={8}>
        {({ request: shown }) => (
          <Stack gap="lg">
            <Text component="div">
              <StatusMark tone={STATE_TONES[shown.state]}>{say(`state.${shown.state}`)}</StatusMark>
            </Text>
            <RequestClocks request={shown} maySit={maySit} />
            <RequestPath request={shown} maySit={maySit} />
            {maySit && <RequestActs request={shown} />}
            <RequestFacts request={shown} />
            <RequestHistory request={shown} />
          </Stack>
        )}
      </Loaded>
    </Screen>
  );
}
