import type { ReactNode } from 'react';
import { Dialog } from './dialog';
import { useZoom, ZoomButtons } from './zoom';
import styles from './zoom.module.css';

export interface LargeViewProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What is looked at, in this scale; 1 is its own size. */
  readonly children: (scale: number) => ReactNode;
}

/** A preview over the whole window, nearer and farther by keys; Esc goes back to where one was. */
export function LargeView({ title, onClose, children }: LargeViewProps) {
  const zoom = useZoom();
  return (
    <Dialog opened fullScreen onClose={onClose} title={title}>
      <div className={styles.head}>
        <ZoomButtons zoom={zoom} />
      </div>
      <div className={styles.desk} tabIndex={0} role="group" aria-label={title} data-autofocus>
        {children(zoom.scale)}
      </div>
    </Dialog>
  );
}
