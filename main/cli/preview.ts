import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isStateCode } from '../../domain/settings/office';
import { toInstant } from '../../domain/time/civil-time';
import { columnChoice } from '../../preload/contract/imports';
import { importKinds } from '../features/import-kinds';
import type { ImportKind, ImportScene } from '../features/imports/kind';
import { ImportHalted, plainPace } from '../features/imports/pace';
import { WrongUseError, type Command } from './command';
import { registerOf } from './register-of';

interface Asked {
  readonly kind: ImportKind;
  readonly file: string;
  readonly data: string | undefined;
  readonly scene: Pick<ImportScene, 'choice' | 'court' | 'states'>;
}

/**
 * `preview KIND FILE [--columns JSON] [--data DIR] [--court CODE] [--states "MY-01 …"]`: what the import desk would show
 * of the file, as one line of JSON; without `--data` beside an office that knows nothing. Touches nothing. 1 where the
 * file as a whole is refused.
 */
export const preview: Command = async (args, io) => {
  const { kind, file, data, scene } = readArguments(args);
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new WrongUseError(`no such file: ${file}`);
  const refuse = (error: { code: string; columns?: readonly string[] | undefined }): 1 => {
    io.out(`${JSON.stringify({ error })}\n`);
    return 1;
  };
  if (found.size > kind.mostBytes) return refuse({ code: 'file-too-large' });
  const register = data === undefined ? undefined : registerOf(data);
  try {
    const tx = register?.checkable.reading();
    const full: ImportScene = { ...scene, tx, now: toInstant(Date.now()), pace: plainPace() };
    const look = await kind.look(await readFile(file), full);
    if (!look.ok) {
      const { code, columns } = look.error;
      return refuse({ code, ...(columns === undefined ? {} : { columns }) });
    }
    const { facts, ...shown } = kind.shown(look.value, full);
    const { encoding, separator, columns, notTaken } = facts;
    io.out(`${JSON.stringify({ encoding, separator, columns, notTaken, ...shown })}\n`);
    return 0;
  } catch (error) {
    if (error instanceof ImportHalted) return refuse(error);
    throw error;
  } finally {
    register?.close();
  }
};

function readArguments(args: string[]): Asked {
  let parsed;
  try {
    const one = { type: 'string' } as const;
    parsed = parseArgs({ args, allowPositionals: true, options: { columns: one, data: one, court: one, states: one } }); // prettier-ignore
  } catch (error) {
    throw new WrongUseError(error instanceof Error ? error.message : String(error));
  }
  const { columns, data, court, states } = parsed.values;
  const [name, file, ...more] = parsed.positionals;
  const kind = importKinds.find((each) => each.name === name);
  if (!kind) throw new WrongUseError(`no such kind: ${name ?? ''}; ${importKinds.map((each) => each.name).join(', ')}`); // prettier-ignore
  if (file === undefined || more.length > 0) throw new WrongUseError('one file is needed');
  if (court !== undefined && !/^\d{5}$/.test(court))
    throw new WrongUseError(`--court is not five digits: ${court}`);
  if (states !== undefined && states !== '*' && !states.trim().split(/\s+/).every(isStateCode))
    throw new WrongUseError(`--states is not * or MY-01 to MY-16: ${states}`);
  return { kind, file, data, scene: { choice: columns === undefined ? undefined : readChoice(columns), court, states } }; // prettier-ignore
}

function readChoice(text: string): ImportScene['choice'] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const choice = columnChoice.safeParse(value);
  if (!choice.success) throw new WrongUseError(`--columns is not such as {"name":"Nama"}: ${text}`);
  return choice.data;
}
