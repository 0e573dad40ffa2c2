import { Button, Checkbox, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useDo } from '../../../ui/bridge';
import { tellDone } from '../../../ui/notify';
import { StatusMark } from '../../../ui/status-mark';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { SheetFacts, type Choice } from '../../imports/sheet-facts';
import { useAnswers } from './answers';
import { DropButton } from './drop-button';
import { DoubtRules } from './doubt-rules';
import styles from './import.module.css';
import { PileRows } from './pile-rows';

type Preview = OutputOf<'applicants.preview'>;
type Pile = keyof Preview['counts'];
const PILES: readonly Pile[] = ['new', 'changed', 'doubtful', 'refused', 'same', 'done'];
const LOOK: Partial<Record<Pile, 'warn' | 'bad'>> = { doubtful: 'warn', refused: 'bad' };

export interface ImportPreviewProps {
  readonly preview: Preview;
  /** The file is being read again. */
  readonly reading: boolean;
  readonly onRead: (columns: Choice) => void;
  readonly onOther: () => void;
  /** These are rows that an import left: each may be corrected or dropped. */
  readonly left: boolean;
  /** One of them was. */
  readonly onChanged: () => void;
}

const FIELDS = ['name', 'number', 'emails', 'phones', 'permits', 'systems', 'dataDate'];

/** The piles of a list with what will be done with each. */
export function ImportPreview({ preview, reading, onRead, onOther, left, onChanged }: ImportPreviewProps) {
  const say = useWords('applicants');
  const { counts, token } = preview;
  const [pile, setPile] = useState<Pile>(PILES.find((each) => counts[each] > 0) ?? 'new');
  const [takeNew, setTakeNew] = useState(counts.new > 0);
  const [takeChanged, setTakeChanged] = useState(counts.changed > 0);
  const answers = useAnswers();
  const importing = useDo('applicants.import');
  const exporting = useDo('applicants.exportRefused', {
    onDone: (file) => {
      if (file !== null) tellDone(say.as('import.exported', { path: file.path }));
    },
  });
  if (importing.value !== undefined)
    return <Taken taken={importing.value} refused={counts.refused} file={preview.file} onOther={onOther} />;
  const decided = countDecided(preview, answers.byDoubt, answers.byRow);
  const anything =
    (takeNew && counts.new > 0) ||
    (takeChanged && counts.changed > 0) ||
    decided > 0 ||
    (left && counts.same > 0);
  return (
    <div className={styles.layout}>
      {preview.unended && <StatusMark tone="warn">{say('import.unended')}</StatusMark>}
      <SheetFacts sheet={preview.sheet} fields={FIELDS} busy={reading} onRead={onRead} />
      <Piles counts={counts} pile={pile} onPile={setPile} />
      <p className={styles.note}>
        {say(`import.pileNote.${pile}`)}{' '}
        {pile === 'new' && preview.unreachable > 0 && (
          <StatusMark tone="warn">{say('import.unreachable', { count: preview.unreachable })}</StatusMark>
        )}
      </p>
      {pile === 'doubtful' && <DoubtRules reasons={preview.reasons} answers={answers} />}
      <div className={styles.scroll} tabIndex={0} role="tabpanel" aria-label={say(`import.pile.${pile}`)}>
        <PileRows
          key={pile}
          token={token}
          pile={pile}
          answers={answers}
          leftOf={left ? preview.file : null}
          onChanged={onChanged}
        />
      </div>
      <Trouble error={importing.error ?? exporting.error} />
      <div className={styles.foot}>
        <Checkbox
          checked={takeNew}
          disabled={counts.new === 0}
          onChange={(event) => setTakeNew(event.currentTarget.checked)}
          label={say('import.takeNew', { count: counts.new })}
        />
        {counts.changed > 0 && (
          <Checkbox
            checked={takeChanged}
            onChange={(event) => setTakeChanged(event.currentTarget.checked)}
            label={say('import.takeChanged', { count: counts.changed })}
          />
        )}
        {counts.doubtful > 0 && (
          <StatusMark tone={decided < counts.doubtful ? 'warn' : 'good'}>
            {decided < counts.doubtful
              ? say('import.undecided', { count: counts.doubtful - decided })
              : say('import.decided', { count: decided })}
          </StatusMark>
        )}
        <div className={styles.end}>
          {left && <DropButton file={preview.file} rows={null} onDropped={onChanged} />}
          {counts.refused > 0 && (
            <Button
              variant="default"
              leftSection={<IconDownload size={17} aria-hidden />}
              loading={exporting.busy}
              onClick={() => void exporting.run({ token })}
            >
              {say('import.exportRefused')}
            </Button>
          )}
          <Button
            loading={importing.busy}
            disabled={!anything}
            onClick={() => void importing.run({ token, takeNew, takeChanged, ...answers.input() })}
          >
            {say('import.go')}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** Rows with an answer of their own count by it; of the others of a decided reason all do. */
function countDecided(
  { reasons }: Preview,
  byDoubt: ReadonlyMap<string, unknown>,
  byRow: ReadonlyMap<number, unknown>,
): number {
  const all = reasons.filter(({ pile, reason }) => pile === 'doubtful' && byDoubt.has(reason));
  const single = [...byRow.values()].filter((answer) => answer !== null).length;
  const total = reasons.filter(({ pile }) => pile === 'doubtful').reduce((sum, { count }) => sum + count, 0);
  return Math.min(total, all.reduce((sum, { count }) => sum + count, 0) + (all.length === 0 ? single : 0));
}

interface PilesProps {
  readonly counts: Preview['counts'];
  readonly pile: Pile;
  readonly onPile: (pile: Pile) => void;
}

function Piles({ counts, pile, onPile }: PilesProps) {
  const say = useWords('applicants');
  const step = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
    const next = (PILES.indexOf(pile) + by + PILES.length) % PILES.length;
    onPile(PILES[next] ?? pile);
    tabs[next]?.focus();
  };
  return (
    <div className={styles.piles} role="tablist" aria-label={say('import.title')} onKeyDown={step}>
      {PILES.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          aria-selected={each === pile}
          tabIndex={each === pile ? 0 : -1}
          className={`${styles.pile} ${counts[each] > 0 ? (styles[LOOK[each] ?? ''] ?? '') : ''}`}
          onClick={() => onPile(each)}
        >
          <div className={styles.count}>{counts[each].toLocaleString('en-GB')}</div>
          <div className={styles.label}>{say(`import.pile.${each}`)}</div>
        </button>
      ))}
    </div>
  );
}

const RESULTS = ['added', 'updated', 'skipped', 'same', 'left'] as const;

function Taken({
  taken,
  refused,
  file,
  onOther,
}: {
  readonly taken: OutputOf<'applicants.import'>;
  readonly refused: number;
  readonly file: string;
  readonly onOther: () => void;
}) {
  const say = useWords('applicants');
  const navigate = useNavigate();
  const counts = { ...taken, left: taken.left + refused };
  return (
    <div role="status">
      <StatusMark tone="good">{say('import.done')}</StatusMark>
      <div className={styles.results}>
        {RESULTS.map((each) => (
          <div key={each}>
            <div className={styles.count}>{counts[each].toLocaleString('en-GB')}</div>
            <div className={styles.label}>{say(`import.result.${each}`)}</div>
          </div>
        ))}
      </div>
      {counts.left > 0 && <p className={styles.note}>{say('import.leftText')}</p>}
      <Group gap="sm">
        <Button onClick={() => void navigate('/applicants')} autoFocus>
          {say('import.open')}
        </Button>
        {counts.left > 0 && (
          <Button variant="default" onClick={() => void navigate(`/applicants/import?left=${file}`)}>
            {say('import.decideNow')}
          </Button>
        )}
        <Button variant="default" onClick={onOther}>
          {say('import.other')}
        </Button>
      </Group>
    </div>
  );
}
