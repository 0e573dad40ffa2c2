import { isToldToStop, type Pace, type WorkScene } from '../../call/long-work';
import type { CheckProblem } from '../../register/check-problem';
import { lookInto } from '../../register/look';
import { soundnessOf } from './soundness';

/** The full check of the register that lies in this file; undefined when it is sound, or when it was asked to stop. */
export async function checkFile(
  path: string,
  scene: Pace & Pick<WorkScene<never>, 'features'>,
): Promise<CheckProblem | undefined> {
  const { checkable, close } = lookInto(path);
  try {
    return await soundnessOf(checkable, scene.features, () => isToldToStop(scene));
  } finally {
    close();
  }
}
