/** Sends what waits in a register until nothing does, or until it is killed: `mail-child.ts FOLDER CA-FILE WALL-MS`. */
import { readFileSync } from 'node:fs';
import { Events } from '../../main/call/events';
import { fileLog } from '../../main/logging/log';
import { Outbox } from '../../main/mail/outbox';
import { smtpMailer } from '../../main/devices/smtp';
import { CounterClock } from '../../main/register/clock';
import { features, registeredBlocks } from '../../main/features/features';
import { Register } from '../../main/register/register';
import { fileKeeper, Vault } from '../../main/security/vault';
import { testDevices } from '../helpers/counter';
import { rowKeyIn } from '../helpers/row-key';

const [folder = '', caFile = '', wall = '0'] = process.argv.slice(2);
const awake = () => performance.now();
const clock = new CounterClock({ wall: () => Math.trunc(Number(wall) + awake()), awake });
const register = Register.open({
  ...{ blocks: registeredBlocks, folder, clock, rowKey: rowKeyIn(folder) },
  onCommit: () => outbox.wake(),
});
register.noteAsked();
const devices = testDevices(folder, { mailer: smtpMailer({ ca: [readFileSync(caFile, 'utf8')] }) });
const outbox = new Outbox({
  ...{ register, devices, features, clock, events: new Events(), log: fileLog(folder) },
  vault: new Vault(folder, fileKeeper),
});
outbox.start();
const open = "SELECT 1 FROM mail_queue WHERE state IN ('waiting','delayed','sending') LIMIT 1";
setInterval(() => {
  if (register.reading().all(open).length > 0) return;
  process.exit(0);
}, 20);
