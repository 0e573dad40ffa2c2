import '@fontsource-variable/source-sans-3';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './ui/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BoardApp } from './features/board/board-app';
import { App } from './shell/app';
import { makeQueryClient, readFirstScreen } from './ui/bridge';
import { startForms } from './ui/form';
import { listenToKeys } from './ui/keys';
import { startWords } from './ui/words';

/** The public's board is a window of its own: the same files, neither shell nor sign-in. */
const isBoard = location.hash === '#/board';

const client = makeQueryClient();
if (!isBoard) readFirstScreen(client);
startWords('ms');
startForms();
listenToKeys();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>{isBoard ? <BoardApp client={client} /> : <App client={client} />}</StrictMode>,
);
