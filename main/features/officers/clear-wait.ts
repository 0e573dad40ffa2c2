/** Whoever holds the recovery code of the enrolment sheet ends an officer's waits, so that no stranger's tries close an office. */
import { fail, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { TaskContext } from '../../call/handler';
import { readSetting } from '../../register/settings';
import { unlockPepper } from '../../security/recovery-code';
import { noteTry } from './door';
import { readOfficerByCode } from './rows/officers';

export function clearWait({ counter }: TaskContext, input: ParsedInputOf<'officers.clearWait'>) {
  const tx = counter.register?.reading();
  const officer = tx && readOfficerByCode(tx, input.code);
  if (!tx || !officer) return Promise.resolve(fail('officer-unknown'));
  const recovery = readSetting(tx, 'recovery');
  if (!recovery || !unlockPepper(recovery, input.recoveryCode))
    return Promise.resolve(
      fail('recovery-code-wrong', { fields: [{ path: 'recoveryCode', code: 'recovery-code-wrong' }] }),
    );
  for (const place of ['door', 'approval'] as const) noteTry(counter, officer, place, 'cleared');
  counter.events.send({ kind: 'changed', features: ['officers'] });
  return Promise.resolve(ok({}));
}
