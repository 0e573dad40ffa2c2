import { Button, Group } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useDo } from '../../../ui/bridge';
import { StatusMark } from '../../../ui/status-mark';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';

/** The sheet on paper or in a folder; main keeps no copy of the recovery code. */
export function EnrolmentSheet({ recoveryCode }: { readonly recoveryCode: string }) {
  const say = useWords('settings');
  const print = useDo('settings.printEnrolment');
  const choose = useDo('settings.chooseFolder', {
    onDone: ({ folder }) => {
      if (folder !== null) void print.run({ recoveryCode, folder });
    },
  });
  return (
    <div>
      <Group mt="lg" mb="sm">
        <Button
          variant="default"
          leftSection={<IconPrinter size={17} aria-hidden />}
          loading={print.busy}
          onClick={() => void print.run({ recoveryCode, folder: null })}
        >
          {say('firstRun.print')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={17} aria-hidden />}
          loading={choose.busy}
          onClick={() => void choose.run({ title: say('firstRun.saveTitle') })}
        >
          {say('firstRun.saveAs')}
        </Button>
      </Group>
      <div role="status">
        {print.value !== undefined && (
          <StatusMark tone="good">
            {print.value.file === null
              ? say('firstRun.printed')
              : say('firstRun.savedAs', { file: print.value.file })}
          </StatusMark>
        )}
      </div>
      <Trouble error={print.error} />
    </div>
  );
}
