import { useRef } from 'react';
import type { CallError } from '../../../preload/contract/call';

export interface GivenFile {
  readonly name: string;
  readonly base64: string;
}

type Answer = { readonly ok: true } | { readonly ok: false; readonly error: CallError };

/** Reads a file that was given, as its columns are chosen. */
export type ReadFile<Columns> = (input: GivenFile & { readonly columns?: Columns }) => Promise<Answer>;

/** A file that was given, kept so that it can be read again with other columns. */
export function useReadFile<Columns>(run: ReadFile<Columns>) {
  const given = useRef<GivenFile>(undefined);
  return {
    onFile: async (file: GivenFile): Promise<CallError | null> => {
      given.current = file;
      const answer = await run(file);
      return answer.ok ? null : answer.error;
    },
    onRead: (columns: Columns): void => {
      if (given.current) void run({ ...given.current, columns });
    },
  };
}
