import { isToldToStop, type Pace, type WorkScene } from '../../call/long-work';
import type { CheckProblem } from '../../register/check-problem';
import { lookInto } from '../../register/look';
import type { RowKey } from '../../register/row-key';
import { soundnessOf } from './soundness';

/** The full check of the register that lies in this file, by the key of its rows; undefined when it is sound, or when it was asked to stop. */
export async function checkFile(
  path: string,
  key: RowKey,
  scene: Pace & Pick<WorkScene<never>, 'features'>,
): Promise<CheckProblem | undefined> {
  const { checkable, close } = lookInto(path, key);
  try {
    return await soundnessOf(checkable, scene.features, () => isToldToStop(scene));
  } finally {
    close();
  }
}
