import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import { ApprovalProvider } from '../ui/approval';
import { TwoPeopleProvider } from '../ui/two-people';
import { useFreshReads } from '../ui/bridge';
import { useStatus } from '../ui/session';
import { ConfirmProvider } from '../ui/confirm';
import { keepFocus } from '../ui/keep-focus';
import { selectOnArrival } from '../ui/select-on-arrival';
import { usePreferences, useResolvedScheme } from '../ui/preferences';
import { useNotesRoom } from './notes-room';
import { Help } from './help';
import { makeRouter } from './routes';
import { useTextSizeKeys } from '../ui/text-size';
import { cssVariables, theme } from '../ui/theme';
import { speakFor } from '../ui/words';

/** Everything around the screens: data, look, words, dialogs, addresses. */
export function App({ client }: { readonly client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <Dressed />
    </QueryClientProvider>
  );
}

function Dressed() {
  const [router] = useState(makeRouter);
  const { scheme, known } = usePreferences();
  const resolved = useResolvedScheme(scheme);
  const kind = useStatus()?.office?.kind;
  useEffect(() => speakFor(kind), [kind]);
  useFreshReads();
  useTextSizeKeys();
  useNotesRoom();
  useEffect(keepFocus, []);
  useEffect(selectOnArrival, []);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme={resolved}>
      <Notifications position="bottom-left" limit={4} containerWidth={184} notificationMaxHeight={420} />
      <ConfirmProvider>
        <ApprovalProvider>
          <TwoPeopleProvider>{known && <RouterProvider router={router} />}</TwoPeopleProvider>
          <Help />
        </ApprovalProvider>
      </ConfirmProvider>
    </MantineProvider>
  );
}
