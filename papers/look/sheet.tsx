import type { ReactNode } from 'react';
import { MarkBand } from './mark-band';
import type { PaperView } from './paper-view';
import { Wash } from './wash';

/** One sheet of any paper. It alone places the marks, so no document can forget them. */
export function Sheet({ view, kind, children }: { view: PaperView; kind: string; children: ReactNode }) {
  return (
    <main className={`sheet ${kind}`}>
      <Wash view={view} />
      <MarkBand view={view} />
      {children}
    </main>
  );
}
