import { SegmentedControl } from '@mantine/core';
import { useDebouncedValue, useElementSize } from '@mantine/hooks';
import { IconZoomIn } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { IconButton } from '../../../../ui/icon-button';
import { useShortcuts } from '../../../../ui/keys';
import { LargeView } from '../../../../ui/large-view';
import { useWords } from '../../../../ui/words';
import type { CaseForm } from '../form/case-form';
import { courtPreview, receiptPreview } from './case-preview';
import { caseTypeOf, useCounterFacts } from '../form/counter-facts';
import { PaperFrame, paperWidthPx } from './paper-frame';
import styles from './preview-pane.module.css';

export type PreviewKind = 'receipt' | 'court';
const TYPING_PAUSE_MS = 160;

export interface PreviewPaneProps {
  readonly kind: PreviewKind;
  readonly onKind: (kind: PreviewKind) => void;
}

/** Receipt and saman as they will be printed, at the right of what is being typed. */
export function PreviewPane({ kind, onKind }: PreviewPaneProps) {
  const say = useWords('counter');
  const shell = useWords('shell');
  const [large, setLarge] = useState(false);
  const facts = useCounterFacts();
  const { control } = useFormContext<CaseForm>();
  const typed = useWatch({ control }) as CaseForm;
  const [form] = useDebouncedValue(typed, TYPING_PAUSE_MS);
  const { ref, width, height } = useElementSize();
  const isClaim = caseTypeOf(facts, typed.caseType)?.kind !== 'application';
  const courtName = isClaim ? say('preview.summons') : say('preview.application');
  const paper = useMemo(
    () => (kind === 'receipt' ? receiptPreview(form, facts) : courtPreview(form, facts)),
    [kind, form, facts],
  );
  const size = kind === 'receipt' ? facts.settings.receiptSize : 'A4';
  useShortcuts([
    { keys: 'F7', label: 'shell:zoom.large', run: () => setLarge(true), enabled: paper !== null },
  ]);
  const name = kind === 'receipt' ? say('preview.receipt') : courtName;
  return (
    <aside className={styles.pane} aria-label={say('preview.title')}>
      <div className={styles.head}>
        <SegmentedControl
          size="xs"
          aria-label={say('preview.title')}
          value={kind}
          onChange={(value) => onKind(value)}
          data={[
            { value: 'receipt', label: say('preview.receipt') },
            { value: 'court', label: courtName },
          ]}
        />
        <span className={styles.note}>{say('preview.note')}</span>
        <IconButton
          size={30}
          label={`${shell('zoom.large')} (F7)`}
          disabled={paper === null}
          onClick={() => setLarge(true)}
        >
          <IconZoomIn size={18} stroke={1.7} aria-hidden />
        </IconButton>
      </div>
      <div
        className={styles.desk}
        tabIndex={0}
        role="group"
        aria-label={say('preview.frame', { paper: name })}
      >
        <div className={styles.room} ref={ref}>
          {paper === null ? (
            <p className={styles.waiting}>
              {typed.caseType === ''
                ? say('preview.waiting')
                : say(kind === 'receipt' ? 'preview.noReceipt' : 'preview.noNotice')}
            </p>
          ) : (
            width > 0 && (
              <PaperFrame
                key={kind}
                title={say('preview.frame', { paper: name })}
                settings={paper}
                size={size}
                width={width}
                height={kind === 'receipt' ? height : undefined}
              />
            )
          )}
        </div>
      </div>
      {large && paper !== null && (
        <LargeView title={say('preview.frame', { paper: name })} onClose={() => setLarge(false)}>
          {(scale) => (
            <PaperFrame
              title={name}
              settings={paper}
              size={size}
              width={paperWidthPx(size) * scale}
              most={scale}
            />
          )}
        </LargeView>
      )}
    </aside>
  );
}
