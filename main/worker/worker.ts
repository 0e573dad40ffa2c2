/** The one worker thread: long reading work, on a connection that cannot write, so that issuing never waits for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { searchSources } from '../features/search-sources';
import { readHead } from '../register/journal';
import { openDatabase, sqliteCode } from '../register/sqlite';
import { readTx, Statements } from '../register/transaction';
import type { WorkerCall, WorkerCalls, WorkerPlaces, WorkerReply, WorkerRequest } from './protocol';
import { LogPlayer } from './log-player';
import { SearchWork } from './search-work';

const places = workerData as WorkerPlaces;
const port = parentPort;
if (!port) throw new Error('the worker has no main thread');

const register = openDatabase(places.registerFile, { readonly: true, mustExist: true });
register.pragma('query_only = ON');
const tx = readTx(new Statements(register));
const search = new SearchWork(places.searchFile, tx, searchSources);

const player = new LogPlayer(places.registerFile);

type Answers = {
  readonly [N in WorkerCall]: (
    input: WorkerCalls[N]['input'],
  ) => WorkerCalls[N]['output'] | Promise<WorkerCalls[N]['output']>;
};

const answers: Answers = {
  'search.catchUp': async () => {
    const added = await search.catchUp();
    player.play(readHead(tx).seq);
    return { added };
  },
  'search.find': ({ text, after }) => search.find(text, after),
  stop: () => {
    search.stop();
    player.close();
    register.close();
    return null;
  },
};

const answer = async ({ ticket, call, input }: WorkerRequest): Promise<WorkerReply> => {
  try {
    return { ticket, ok: true, value: await answers[call](input as never) };
  } catch (error) {
    const thrown = error instanceof Error ? error : new Error(String(error));
    return { ticket, ok: false, error: thrown, code: sqliteCode(thrown) };
  }
};

port.on('message', (request: WorkerRequest) => {
  void answer(request).then((reply) => port.postMessage(reply));
});
