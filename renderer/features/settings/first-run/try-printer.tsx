import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useDo } from '../../../ui/bridge';
import { StatusMark } from '../../../ui/status-mark';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import type { ReceiptSize } from '../printer-fields';
import type { WizardForm } from './wizard-form';

/** A test page to the size's printer, and what people saw of it; a printer chosen anew is tried anew. */
export function TryPrinter({ form, size }: { readonly form: WizardForm; readonly size: ReceiptSize }) {
  const say = useWords('settings');
  const printer = form.watch(`printers.${size}`);
  const tried = form.watch(`tried.${size}`);
  const saw = (what: typeof tried): void => form.setValue(`tried.${size}`, what);
  const send = useDo('settings.tryPrinter', { onDone: () => saw('asked') });
  if (printer === undefined || printer === 'pdf') return null;
  const [office, counter] = form.getValues(['office.name', 'counter.code']);
  return (
    <div>
      <Group gap="sm">
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPrinter size={16} aria-hidden />}
          loading={send.busy}
          onClick={() => void send.run({ printer, size, office, counter })}
        >
          {say('printers.try', { size })}
        </Button>
        <Group gap="xs" role="status">
          {tried === 'asked' && (
            <>
              <span>{say('printers.cameOutAsk')}</span>
              <Button size="sm" variant="default" onClick={() => saw('out')}>
                {say('printers.yes')}
              </Button>
              <Button size="sm" variant="default" onClick={() => saw('not-out')}>
                {say('printers.no')}
              </Button>
            </>
          )}
          {tried === 'out' && <StatusMark tone="good">{say('printers.cameOut')}</StatusMark>}
          {tried === 'not-out' && <StatusMark tone="bad">{say('printers.notOut')}</StatusMark>}
        </Group>
      </Group>
      <Trouble error={send.error} />
    </div>
  );
}
