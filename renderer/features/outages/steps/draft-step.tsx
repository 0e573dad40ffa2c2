import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { useRead } from '../../../ui/bridge';
import { useWords } from '../../../ui/words';

/** The first notice is prepared before its gate opens; here stands the way to it. */
export function DraftStep({ outage }: { readonly outage: OutageSummary }) {
  const say = useWords('notices');
  const kept = useRead('notices.draft', { outage: outage.id, kind: 'first' }).data?.kept;
  return (
    <Group>
      <Button component={Link} to={`/notices/write/${outage.id}?kind=first`}>
        {say(kept ? 'section.openDraft' : 'section.draft')}
      </Button>
    </Group>
  );
}
