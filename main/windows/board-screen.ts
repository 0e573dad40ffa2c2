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
