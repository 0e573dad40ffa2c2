import { takeLock } from '../../../main/register/lock';

// A process of its own that holds the lock until it is killed.
const lock = takeLock(process.argv[2] ?? '');
process.stdout.write(lock ? 'held\n' : 'taken\n');
setInterval(() => lock, 60_000);
