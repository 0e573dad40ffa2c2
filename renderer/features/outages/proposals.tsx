import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { OutageSummary } from '../../../preload/contract/outages';
import type { Proposal } from '../../../preload/contract/systems';
import { useDo, useRead } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { useNow } from '../../ui/now';
import { ReasonDialog } from '../../ui/reason-dialog';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/words';
import { useWhy } from '../systems/use-why';
import styles from './proposals.module.css';

/** What probes propose: a person reports it, or sets it aside. */
export function Proposals({ open }: { readonly open: readonly OutageSummary[] }) {
  const say = useWords('outages');
  const proposals = useRead('systems.proposals', {}, { every: 30_000 }).data?.proposals ?? [];
  const [dismissing, setDismissing] = useState<string>();
  const dismiss = useDo('systems.dismiss', { onDone: () => setDismissing(undefined) });
  if (proposals.length === 0) return null;
  return (
    <Section title={say('proposals.title')} note={say('proposals.note')}>
      <ul className={styles.list}>
        {proposals.map((proposal) => (
          <ProposalLine
            key={proposal.id}
            proposal={proposal}
            outage={open.find(({ system, restoredAt }) => system === proposal.system && restoredAt === null)}
            onDismiss={() => setDismissing(proposal.id)}
          />
        ))}
      </ul>
      {dismissing !== undefined && (
        <ReasonDialog
          opened
          onClose={() => setDismissing(undefined)}
          title={say('proposals.dismissTitle')}
          label={say('proposals.dismissReason')}
          yes={say('proposals.dismiss')}
          busy={dismiss.busy}
          error={dismiss.error}
          onReason={(reason) => void dismiss.run({ proposal: dismissing, reason })}
        />
      )}
    </Section>
  );
}

interface LineProps {
  readonly proposal: Proposal;
  readonly outage: OutageSummary | undefined;
  readonly onDismiss: () => void;
}

function ProposalLine({ proposal, outage, onDismiss }: LineProps) {
  const say = useWords('outages');
  const format = useFormat();
  const now = useNow();
  const whyOf = useWhy();
  const { id, kind, system, since, why } = proposal;
  const to = kind === 'outage' ? `/outages/report?proposal=${id}` : `/outages/${outage?.id ?? ''}`;
  return (
    <li className={styles.line}>
      <span className={styles.text}>
        {say(`proposals.${kind}`, { system, since: format.when(since, now), why: whyOf(why) })}
      </span>
      <Group gap="sm">
        {(kind === 'outage' || outage !== undefined) && (
          <Button component={Link} to={to} variant="default">
            {say(kind === 'outage' ? 'proposals.report' : 'proposals.restore')}
          </Button>
        )}
        <Button variant="subtle" onClick={onDismiss}>
          {say('proposals.dismiss')}
        </Button>
      </Group>
    </li>
  );
}
