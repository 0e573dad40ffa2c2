/** What a measurement answers: ours against a bare part, both measured in turn in the same run on the same disk. */
export interface Measured {
  readonly what: string;
  readonly against: string;
  readonly oursMs: number;
  readonly bareMs: number;
  /** Ours through the bare part. */
  readonly ratio: number;
  /** What is aimed at; a busy machine may miss it. */
  readonly aim: number;
  /** Sizes and further percentiles, so that a figure can be judged. */
  readonly more: Readonly<Record<string, number | string>>;
}

/** The value below which this share (0…1) of the times lies. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

export function measured(
  texts: Pick<Measured, 'what' | 'against' | 'aim'>,
  oursMs: number,
  bareMs: number,
  more: Measured['more'] = {},
): Measured {
  const { what, against, aim } = texts;
  return {
    what,
    against,
    oursMs: rounded(oursMs, 3),
    bareMs: rounded(bareMs, 3),
    ratio: rounded(oursMs / bareMs, 2),
    aim,
    more: Object.fromEntries(
      Object.entries(more).map(([name, value]) => [
        name,
        typeof value === 'number' ? rounded(value, 3) : value,
      ]),
    ),
  };
}

/** Milliseconds that `work` took. */
export async function timed(work: () => unknown): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
