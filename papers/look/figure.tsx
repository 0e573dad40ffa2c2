import { createContext, useContext, type ReactNode } from 'react';
import { paperWords } from '../../words/papers/printed';
import { strokedWord } from './letters';

/** Whether the paper belongs to a drill. Only `Figure` asks. */
export const DrillContext = createContext(false);

const through = strokedWord(paperWords.marks.drill);

/**
 * A number or an amount: tabular figures, never broken over two lines. On a drill the word LATIHAN goes through
 * it, so that no figure can be cut out and shown as a real one.
 */
export function Figure({ children, wrap = false }: { children: ReactNode; wrap?: boolean }) {
  const drill = useContext(DrillContext);
  return (
    <span className={wrap ? 'figure figure-wrap' : 'figure'}>
      {children}
      {drill ? (
        <svg
          className="through"
          aria-hidden="true"
          viewBox={`-1 -1 ${through.width + 2} 8`}
          preserveAspectRatio="none"
        >
          <path d={through.path} vectorEffect="non-scaling-stroke" />
        </svg>
      ) : null}
    </span>
  );
}
