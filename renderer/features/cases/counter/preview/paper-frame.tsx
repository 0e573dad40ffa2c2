import { useEffect, useRef, useState } from 'react';
import { pageSize } from '../../../../../papers/look/page-size';
import type { PaperSize } from '../../../../../domain/papers/print-job';
import styles from './paper-frame.module.css';

const PX_PER_MM = 96 / 25.4;
/** A roll's length follows its content; the frame shows this much of it. */
const ROLL_MM = 230;
/** Smaller than this nobody can read a paper; it scrolls instead. */
const LEAST_SCALE = 0.62;

export interface PaperFrameProps {
  readonly title: string;
  /** A static page made by `renderDocument`. */
  readonly html: string;
  readonly size: PaperSize;
  /** Pixels at hand; with a height the whole page is in sight. */
  readonly width: number;
  readonly height?: number | undefined;
}

/**
 * Paper on the screen: a sandboxed frame without script or origin. Two frames take turns, so that the paper never
 * flashes white while somebody types.
 */
export function PaperFrame({ title, html, size, width, height: room }: PaperFrameProps) {
  const [pages, setPages] = useState<readonly [string, string]>([html, '']);
  const [front, setFront] = useState<0 | 1>(0);
  const newest = useRef(html);
  useEffect(() => {
    if (newest.current === html) return;
    newest.current = html;
    setPages((former) => (front === 0 ? [former[0], html] : [html, former[1]]));
  }, [html, front]);

  const page = pageSize(size, ROLL_MM);
  const paperWidth = page.widthMm * PX_PER_MM;
  const height = page.heightMm * PX_PER_MM;
  const whole = room === undefined || size === '80mm' ? 1 : Math.max(LEAST_SCALE, room / height);
  const scale = Math.min(1.1, width / paperWidth, whole);
  return (
    <div className={styles.sheet} style={{ width: paperWidth * scale, height: height * scale }}>
      {([0, 1] as const).map((at) => (
        <iframe
          key={at}
          title={at === front ? title : ''}
          aria-hidden={at !== front}
          tabIndex={-1}
          scrolling="no"
          sandbox=""
          srcDoc={pages[at]}
          className={`${styles.frame} ${at === front ? '' : styles.behind}`}
          style={{ width: paperWidth, height, transform: `scale(${scale})` }}
          onLoad={() => {
            if (pages[at] === newest.current && pages[at] !== '') setFront(at);
          }}
        />
      ))}
    </div>
  );
}
