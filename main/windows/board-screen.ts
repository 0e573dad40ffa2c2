/** Which monitor the public's board goes to. */

export interface Monitor {
  readonly id: number;
  readonly bounds: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/**
 * The biggest monitor that the counter's own window does not stand on; of equals the one that comes first. With one
 * monitor only, that one: better a board that hides the counter than none, it closes with Esc.
 */
export function boardMonitor<M extends Monitor>(monitors: readonly M[], mainId: number): M | undefined {
  const area = ({ bounds }: M): number => bounds.width * bounds.height;
  const [biggest] = monitors
    .filter(({ id }) => id !== mainId)
    .toSorted((one, other) => area(other) - area(one));
  return biggest ?? monitors[0];
}

/** Where the board goes when a monitor was taken away: to another than the counter's own, or nowhere. */
export function boardMonitorLeft<M extends Monitor>(monitors: readonly M[], mainId: number): M | undefined {
  const monitor = boardMonitor(monitors, mainId);
  return monitor?.id === mainId ? undefined : monitor;
}
