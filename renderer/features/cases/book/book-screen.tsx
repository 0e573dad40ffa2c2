import { Button, Group, SegmentedControl, Select } from '@mantine/core';
import { IconBook2, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { BOOK_INTERVALS, type BookInterval } from '../../../../domain/cases/cause-book';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useDo, useIntentKey, useRead } from '../../../ui/bridge';
import { DateInput } from '../../../ui/date-input';
import { Empty } from '../../../ui/empty';
import { KeyHint } from '../../../ui/key-hint';
import { useShortcuts } from '../../../ui/keys';
import { Loaded } from '../../../ui/loading';
import { readDate, today, typedDate } from '../../../ui/local-time';
import { tellDone, tellTrouble } from '../../../ui/notify';
import { Screen } from '../../../ui/screen';
import { useWords } from '../../../ui/words';
import { BookPreview } from './book-preview';

/** The cause book of manual cases, per day, week and month, in the shape of the court's own. */
export function BookScreen() {
  const say = useWords('cases');
  const settings = useRead('settings.get', {});
  return (
    <Screen title={say('book.title')} lead={say('book.lead')}>
      <Loaded read={settings}>{(known) => <Book settings={known} />}</Loaded>
    </Screen>
  );
}

function Book({ settings }: { readonly settings: OutputOf<'settings.get'> }) {
  const say = useWords('cases');
  const { courts } = settings.office;
  const [court, setCourt] = useState(courts[0]?.code ?? '');
  const [span, setSpan] = useState<BookInterval>('day');
  const [typed, setTyped] = useState(() => typedDate(today()));
  const asked = { court, span, on: readDate(typed) ?? today() };
  const read = useRead('cases.manualBook', asked);
  const printing = usePrinting(asked);
  const some = (read.data?.rows.length ?? 0) > 0;
  useShortcuts([{ keys: 'P', label: 'cases:book.print', run: printing.print, enabled: some }]);
  return (
    <>
      <Group align="end" mb="md">
        <Select
          label={say('book.court')}
          data={courts.map(({ code, name }) => ({ value: code, label: name }))}
          value={court}
          onChange={(code) => code !== null && setCourt(code)}
          allowDeselect={false}
          w={440}
          data-autofocus
        />
        <SegmentedControl
          aria-label={say('book.span')}
          data={BOOK_INTERVALS.map((value) => ({ value, label: say(`book.spans.${value}`) }))}
          value={span}
          onChange={setSpan}
        />
        <DateInput label={say('book.on')} value={typed} onChange={setTyped} w={160} />
        <Button
          leftSection={<IconPrinter size={17} aria-hidden />}
          rightSection={<KeyHint keys="P" />}
          disabled={!some}
          loading={printing.busy}
          onClick={printing.print}
        >
          {say('book.print')}
        </Button>
      </Group>
      <Loaded read={read}>
        {(book) =>
          book.rows.length === 0 ? (
            <Empty icon={IconBook2} title={say('book.none')}>
              {say('book.noneText', { from: typedDate(book.from), to: typedDate(book.to) })}
            </Empty>
          ) : (
            <BookPreview book={book} court={court} settings={settings} />
          )
        }
      </Loaded>
    </>
  );
}

function usePrinting(asked: { court: string; span: BookInterval; on: string }) {
  const say = useWords('cases');
  const errors = useWords('errors');
  const { key, renew } = useIntentKey();
  const printing = useDo('cases.printManualBook', {
    onDone: () => {
      renew();
      tellDone(say.as('book.printed'));
    },
    onTrouble: ({ code }) => tellTrouble(errors.any(code) ?? code, code),
  });
  return { print: () => void printing.run({ key, ...asked }), busy: printing.busy };
}
