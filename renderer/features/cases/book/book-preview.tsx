import { STATES } from '../../../../domain/settings/office';
import { toInstant } from '../../../../domain/time/civil-time';
import { officeOf } from '../../../../papers/case-papers';
import { renderDocument } from '../../../../papers/render-document';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useOfficer } from '../../../ui/session';
import { useNow } from '../../../ui/now';
import { useWords } from '../../../ui/words';
import styles from './book.module.css';

interface BookPreviewProps {
  readonly book: OutputOf<'cases.manualBook'>;
  readonly court: string;
  readonly settings: OutputOf<'settings.get'>;
}

/** The very paper, marked as a preview; it scrolls over as many pages as it has. */
export function BookPreview({ book, court, settings }: BookPreviewProps) {
  const say = useWords('cases');
  const officer = useOfficer();
  const now = useNow(60_000);
  const { office, counter } = settings;
  const state = STATES.find(({ code }) => code === office.state)?.name ?? office.state;
  const html = renderDocument(
    {
      kind: 'cause-book',
      version: 1,
      data: {
        office: officeOf({ code: office.code, name: office.name, address: office.address, state }),
        counter: { code: counter.code },
        court: office.courts.find(({ code }) => code === court)?.name ?? court,
        ...book,
        at: toInstant(now),
        by: { id: officer?.code ?? '', name: officer?.name ?? '' },
      },
    },
    { size: 'A4', mark: { kind: 'preview' }, drill: false },
  );
  return <iframe className={styles.paper} title={say('book.preview')} sandbox="" srcDoc={html} />;
}
