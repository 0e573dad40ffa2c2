import { Skeleton, VisuallyHidden } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CallFailure } from './bridge';
import { Trouble } from './trouble';
import { useWords } from './words';

/** Rows to come, in their size, so that nothing jumps. */
export function Loading({ rows = 5 }: { readonly rows?: number }) {
  const say = useWords('shell');
  return (
    <div role="status" aria-live="polite">
      <VisuallyHidden>{say('loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, at) => (
        <Skeleton key={at} height={22} my={14} width={`${96 - ((at * 17) % 40)}%`} />
      ))}
    </div>
  );
}

export interface LoadedProps<T> {
  readonly read: UseQueryResult<T, CallFailure>;
  readonly rows?: number;
  readonly children: (value: T) => ReactNode;
}

/** Waits for a reading, shows its trouble with a way to try again, then the value. */
export function Loaded<T>({ read, rows = 5, children }: LoadedProps<T>) {
  if (read.data !== undefined) return <>{children(read.data)}</>;
  if (read.error !== null) return <Trouble error={read.error} onRetry={() => void read.refetch()} />;
  return <Loading rows={rows} />;
}
