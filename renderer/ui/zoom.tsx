import { Button } from '@mantine/core';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useState } from 'react';
import { IconButton } from './icon-button';
import { useShortcuts } from './keys';
import styles from './zoom.module.css';
import { useWords } from './words';

/** Percent. */
const STEPS = [50, 75, 100, 125, 150, 200, 300] as const;
const USUAL = 2;

export interface Zoom {
  /** 1 is the paper's own size. */
  readonly scale: number;
  readonly closer: (() => void) | undefined;
  readonly farther: (() => void) | undefined;
  readonly usual: () => void;
}

/** How near one looks: `+`, `−` and `0` say so while `heard`. */
export function useZoom(heard = true): Zoom {
  const [step, setStep] = useState(USUAL);
  const closer = step < STEPS.length - 1 ? () => setStep(step + 1) : undefined;
  const farther = step > 0 ? () => setStep(step - 1) : undefined;
  const usual = (): void => setStep(USUAL);
  const keys = { inDialog: true, enabled: heard };
  useShortcuts([
    { keys: '+', label: 'shell:zoom.closer', run: () => closer?.(), ...keys },
    { keys: '=', label: 'shell:zoom.closer', run: () => closer?.(), hidden: true, ...keys },
    { keys: '-', label: 'shell:zoom.farther', run: () => farther?.(), ...keys },
    { keys: '0', label: 'shell:zoom.usual', run: usual, ...keys },
  ]);
  return { scale: (STEPS[step] ?? 100) / 100, closer, farther, usual };
}

/** The same by mouse. */
export function ZoomButtons({ zoom }: { readonly zoom: Zoom }) {
  const say = useWords('shell');
  return (
    <span className={styles.buttons} role="group" aria-label={say('zoom.label')}>
      <IconButton
        variant="default"
        size={36}
        label={say('zoom.farther')}
        disabled={zoom.farther === undefined}
        onClick={zoom.farther}
      >
        <IconZoomOut size={18} stroke={1.7} aria-hidden />
      </IconButton>
      <Button variant="default" size="compact-sm" onClick={zoom.usual} aria-label={say('zoom.usual')}>
        {`${Math.round(zoom.scale * 100)} %`}
      </Button>
      <IconButton
        variant="default"
        size={36}
        label={say('zoom.closer')}
        disabled={zoom.closer === undefined}
        onClick={zoom.closer}
      >
        <IconZoomIn size={18} stroke={1.7} aria-hidden />
      </IconButton>
    </span>
  );
}
