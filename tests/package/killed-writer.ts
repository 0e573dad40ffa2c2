import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { packageSigner } from '../../package/sign';
import { writePackage } from '../../package/write-package';
import { SampleRegister } from './sample-register';

// A process of its own that a test kills: writes one package into the folder given, with the key given.
const [folder = '', keyFile = ''] = process.argv.slice(2);
const key = createPrivateKey(readFileSync(keyFile));
const register = new SampleRegister(key);
register.open();
for (let serial = 1; serial <= 3000; serial += 1) register.issue(serial, 'cash', [['H0171101', 500]]);
process.stdout.write('ready\n');
void writePackage({ folder, source: register.source(), signer: packageSigner(key) }).then((result) =>
  process.stdout.write(result.ok ? 'written\n' : `${result.error.code}\n`),
);
