export interface FunnelCounts {
  readonly made: number;
  readonly entered: number;
  readonly confirmed: number;
}

/** How many have still to reach a stage; withdrawn rows go nowhere and are not waited for. Never below nought. */
export function stillToGo(made: number, withdrawn: number, reached: number): number {
  return Math.max(0, made - withdrawn - reached);
}

/** Heights of the three stages as shares of the first (0…1). Nothing made: an empty funnel. */
export function funnelShares({ made, entered, confirmed }: FunnelCounts): [number, number, number] {
  if (made <= 0) return [0, 0, 0];
  const share = (count: number) => Math.min(1, Math.max(0, count / made));
  return [1, share(entered), share(confirmed)];
}

/**
 * The outline of the band through three stages of equal width in a box of `width` × `height`: level across each stage,
 * a slope between them. What still flows keeps a hair's height, so that the band never breaks off.
 */
export function funnelPath(shares: readonly [number, number, number], width: number, height: number): string {
  const stage = width / 3;
  const slope = stage * 0.28;
  const half = shares.map((share) => (share === 0 ? 0 : Math.max(1, (share * height) / 2)));
  const middle = height / 2;
  const xs = shares.flatMap((_, at) => [
    at === 0 ? 0 : at * stage + slope / 2,
    (at + 1) * stage - (at === 2 ? 0 : slope / 2),
  ]);
  const edge = (sign: 1 | -1) =>
    xs.map((x, at) => `${round(x)},${round(middle + sign * (half[Math.floor(at / 2)] ?? 0))}`);
  return `M${edge(-1).join(' L')} L${edge(1).reverse().join(' L')} Z`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
