import { useInfiniteQuery } from '@tanstack/react-query';
import type { InputOf, OutputOf, PagedCall, RowOf } from '../../preload/contract/contract';
import { callMain, CallFailure } from './bridge';

export interface Pages<Row, Page = unknown> {
  readonly rows: readonly Row[];
  /** The first page with all that it says beside its rows; undefined until it is there. */
  readonly first: Page | undefined;
  readonly loading: boolean;
  readonly error: Error | null;
  /** Undefined when everything there is has been read. */
  readonly more: (() => void) | undefined;
  readonly loadingMore: boolean;
  /** The rows still are those of the former question: nothing may be taken from them unseen. */
  readonly former: boolean;
  retry(): void;
}

/** A list read page by page through its `next` key; read again whenever its feature changed. */
export function usePages<N extends PagedCall>(
  name: N,
  input: Omit<InputOf<N>, 'after'>,
  { enabled = true }: { readonly enabled?: boolean } = {},
): Pages<RowOf<N>, OutputOf<N>> {
  const query = useInfiniteQuery({
    queryKey: [name, input, 'pages'],
    enabled,
    initialPageParam: null as string | number | null,
    queryFn: async ({ pageParam }) => {
      const answer = await callMain(name, { ...input, after: pageParam } as InputOf<N>);
      if (!answer.ok) throw new CallFailure(name, answer.error);
      return answer.value;
    },
    getNextPageParam: (last) => last.next,
    // while somebody types, the former answer stays until the next one is there
    placeholderData: (former) => former,
  });
  return {
    rows: (query.data?.pages.flatMap((page): readonly unknown[] => page.rows) ?? []) as readonly RowOf<N>[],
    first: query.data?.pages[0],
    loading: query.isPending,
    error: query.error,
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    loadingMore: query.isFetchingNextPage,
    former: query.isPlaceholderData,
    retry: () => void query.refetch(),
  };
}
