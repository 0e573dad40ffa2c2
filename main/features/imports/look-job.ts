/** Looks at a file on the thread of long work, beside issuing: what it holds goes back lot by lot. */
import type { ColumnChoice } from '../../../domain/imports/headings';
import { fail, ok, type Result } from '../../../domain/result';
import type { Instant } from '../../../domain/time/civil-time';
import type { LongJob } from '../../call/long-work';
import { lookInto } from '../../register/look';
import type { ImportError, ImportKind, ImportScene } from './kind';
import { ImportHalted, Pace } from './pace';
import { packLots, type ListedRow, type PackedLot } from './packed-rows';

export interface LookOrder {
  readonly bytes: Uint8Array;
  readonly registerFile: string;
  readonly now: Instant;
  readonly choice: ColumnChoice | undefined;
  readonly states: string | undefined;
}

export type LookQuestions = {
  /** Keeps the next lot of rows. */
  lot: { input: PackedLot; output: null };
};

export type LookError<Code extends string> = ImportError<Code | ImportHalted['code']>;

export const lookJob = <Look, Head, Row extends ListedRow, Code extends string>(
  kind: ImportKind<Look, Head, Row, Code>,
): LongJob<LookOrder, Result<Head, LookError<Code>>, LookQuestions> => ({
  name: `look-at-list:${kind.name}`,
  work: async ({ bytes, registerFile, ...order }, work) => {
    const { checkable, close } = lookInto(registerFile);
    const pace = new Pace({
      now: () => performance.now(),
      progress: (done, of) => work.progress(done, of),
      stopAsked: () => work.stopAsked(),
    });
    try {
      const scene: ImportScene = { ...order, tx: checkable.reading(), pace };
      const look = await kind.look(bytes, scene);
      if (!look.ok) return look;
      for (const lot of packLots(kind.rows(look.value, scene))) await work.ask('lot', lot);
      return ok(kind.head(look.value, scene));
    } catch (error) {
      if (error instanceof ImportHalted) return fail(error.code);
      throw error;
    } finally {
      close();
    }
  },
});
