import { Button, Group, Stack } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useDo, useRead } from '../../../ui/bridge';
import { tellDone } from '../../../ui/notify';
import { Section } from '../../../ui/section';
import { StatusMark } from '../../../ui/status-mark';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { PartFrame } from '../part-frame';
import { PrinterFields, sizesOf } from '../printer-fields';
import { SaveBar } from '../save-bar';
import type { SettingsProps } from '../settings-props';
import styles from './printers-part.module.css';

/** This PC's printers by paper size, their state, and a page to try each. */
export function PrintersPart({ settings, officer }: SettingsProps) {
  const say = useWords('settings');
  const [printers, setPrinters] = useState(settings.printers);
  const [receiptSize, setReceiptSize] = useState(settings.receiptSize);
  const seen = useRead('papers.printers', {});
  const saving = useDo('settings.savePrinters', { onDone: () => tellDone(say.as('saved')) });
  const test = useDo('papers.testPage', {
    onDone: (_, { size }) => tellDone(say.as('printers.tested', { size })),
  });
  const receipts = settings.office.kind === 'court';
  const list = seen.data?.printers ?? [];
  const locked = officer.role === 'clerk' ? say('supervisorOnly') : undefined;
  const changed =
    JSON.stringify(printers) !== JSON.stringify(settings.printers) || receiptSize !== settings.receiptSize;
  return (
    <PartFrame lead={say('printers.lead')} locked={locked}>
      <Stack maw={560}>
        <PrinterFields
          value={printers}
          seen={list.map(({ name, state }) => ({ name, note: say(`printers.state.${state}`) }))}
          disabled={locked !== undefined}
          receiptSize={receiptSize}
          receipts={receipts}
          onChange={setPrinters}
          onReceiptSize={setReceiptSize}
        />
        {locked === undefined && (
          <SaveBar
            changed={changed}
            busy={saving.busy}
            error={saving.error}
            onSave={() => void saving.run({ printers, receiptSize })}
            onUndo={() => {
              setPrinters(settings.printers);
              setReceiptSize(settings.receiptSize);
            }}
          />
        )}
      </Stack>
      <div className={styles.test}>
        <Section
          title={say('printers.test')}
          actions={
            <Button
              variant="default"
              loading={seen.isFetching}
              leftSection={<IconRefresh size={16} aria-hidden />}
              onClick={() => void seen.refetch()}
            >
              {say('printers.again')}
            </Button>
          }
        >
          {list.length > 0 && (
            <Group mb="md" gap="xs">
              {list.map((printer) => (
                <StatusMark key={printer.name} tone={printer.state === 'ready' ? 'good' : 'bad'}>
                  {`${printer.name} · ${say(`printers.state.${printer.state}`)}`}
                </StatusMark>
              ))}
            </Group>
          )}
          <Group>
            {sizesOf(receipts).map((size) => (
              <Button
                key={size}
                variant="default"
                disabled={changed}
                loading={test.busy}
                onClick={() => void test.run({ key: crypto.randomUUID(), size })}
              >
                {`${say('printers.test')} ${size}`}
              </Button>
            ))}
          </Group>
          <Trouble error={test.error ?? seen.error} />
        </Section>
      </div>
    </PartFrame>
  );
}
