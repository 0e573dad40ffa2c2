import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useDo, useIntentKey } from '../../../ui/bridge';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';

/** Sends the package's summary to its printer; each press is one intent. */
export function PrintSummary({ id, main = false }: { readonly id: string; readonly main?: boolean }) {
  const say = useWords('reconciliation');
  const { key, renew } = useIntentKey();
  const print = useDo('reconciliation.printSummary', {
    onDone: () => {
      renew();
      tellDone(say.as('package.printed'));
    },
  });
  return (
    <div>
      <Button
        variant={main ? 'filled' : 'default'}
        size={main ? 'sm' : 'compact-sm'}
        leftSection={<IconPrinter size={17} aria-hidden />}
        loading={print.busy}
        onClick={() => void print.run({ key, package: id })}
      >
        {say('package.printSummary')}
      </Button>
      <Trouble error={print.error} />
    </div>
  );
}
