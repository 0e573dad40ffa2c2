import { Box, Button, Group } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useDo, type Doing } from '../../../ui/bridge';
import { StatusMark } from '../../../ui/status-mark';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';

interface HandSheetProps {
  readonly sheet: 'enrolment' | 'slips';
  /** Into a folder, or on paper where it is null. */
  readonly onHand: (folder: string | null) => void;
  readonly handed: Pick<Doing<'settings.printEnrolment'>, 'busy' | 'value' | 'error'>;
  readonly autoFocus?: boolean;
}

/** A sheet on paper or in a folder; main keeps no copy of what stands on it. */
export function HandSheet({ sheet, onHand, handed, autoFocus = false }: HandSheetProps) {
  const say = useWords('settings');
  const choose = useDo('settings.chooseFolder', {
    onDone: ({ folder }) => {
      if (folder !== null) onHand(folder);
    },
  });
  return (
    <div>
      <Group mt="lg" mb="sm">
        <Button
          variant="default"
          autoFocus={autoFocus}
          leftSection={<IconPrinter size={17} aria-hidden />}
          loading={handed.busy}
          onClick={() => onHand(null)}
        >
          {say(`firstRun.${sheet}.print`)}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={17} aria-hidden />}
          loading={choose.busy}
          onClick={() => void choose.run({ title: say(`firstRun.${sheet}.folder`) })}
        >
          {say('firstRun.saveAs')}
        </Button>
      </Group>
      <Box role="status" mb="lg">
        {handed.value !== undefined && (
          <StatusMark tone="good">
            {handed.value.file === null
              ? say(`firstRun.${sheet}.printed`)
              : say(`firstRun.${sheet}.saved`, { file: handed.value.file })}
          </StatusMark>
        )}
      </Box>
      <Trouble error={handed.error} />
    </div>
  );
}
