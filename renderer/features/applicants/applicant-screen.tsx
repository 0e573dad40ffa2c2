import { Anchor, Button, Group } from '@mantine/core';
import { IconArrowLeft, IconArrowMerge, IconPencil, IconPhonePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { OutputOf } from '../../../preload/contract/contract';
import { useRead } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { KeyHint } from '../../ui/key-hint';
import { useShortcuts } from '../../ui/keys';
import { Loaded } from '../../ui/loading';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { mayUse, useOfficer } from '../../ui/session';
import { useWords } from '../../ui/words';
import { AddressList } from './address-list';
import { ApplicantForm } from './applicant-form';
import { NoteEnquiry } from './enquiries/note-enquiry';
import styles from './applicants.module.css';
import { HistoryList } from './history-list';
import { MergeDialog } from './merge-dialog';
import { usePermitText } from './permit-text';
import { StandingButton } from './standing-button';

type Card = OutputOf<'applicants.get'>;

/** One applicant: how it is reached, and all that happened to its record. */
export function ApplicantScreen() {
  const say = useWords('applicants');
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const read = useRead('applicants.get', { id });
  const card = read.data;
  useShortcuts([{ keys: 'Escape', label: 'applicants:back', run: () => void navigate('/applicants') }]);
  return (
    <Screen
      title={card?.name ?? say('title')}
      lead={card && card.names.length > 0 ? `${say('card.alsoKnown')}: ${card.names.join(', ')}` : undefined}
      actions={
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={17} aria-hidden />}
          onClick={() => void navigate('/applicants')}
        >
          {say('back')}
        </Button>
      }
    >
      <Loaded read={read}>{(value) => <CardBody key={value.id} card={value} />}</Loaded>
    </Screen>
  );
}

function CardBody({ card }: { readonly card: Card }) {
  const say = useWords('applicants');
  const [doing, setDoing] = useState<'edit' | 'merge' | 'enquiry' | null>(null);
  const may = mayUse(useOfficer(), ['supervisor', 'administrator']);
  const close = (): void => setDoing(null);
  const active = card.state === 'active';
  useShortcuts([
    { keys: 'B', label: 'applicants:card.edit', run: () => setDoing('edit'), enabled: active },
    { keys: 'N', label: 'applicants:note', run: () => setDoing('enquiry'), enabled: active },
  ]);
  return (
    <>
      {card.state === 'retired' && <p className={styles.notice}>{say('card.retiredText')}</p>}
      {card.into !== null && (
        <p className={styles.notice}>
          {say('card.mergedText')}{' '}
          <Anchor component={Link} to={`/applicants/${card.into.id}`}>
            {card.into.name}
          </Anchor>
        </p>
      )}
      <Facts card={card} />
      <Group gap="xs" mb="lg">
        {active && (
          <>
            <Button
              leftSection={<IconPencil size={17} aria-hidden />}
              rightSection={<KeyHint keys="B" />}
              onClick={() => setDoing('edit')}
            >
              {say('card.edit')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconPhonePlus size={17} aria-hidden />}
              rightSection={<KeyHint keys="N" />}
              onClick={() => setDoing('enquiry')}
            >
              {say('note')}
            </Button>
          </>
        )}
        {may && active && (
          <Button
            variant="default"
            leftSection={<IconArrowMerge size={17} aria-hidden />}
            onClick={() => setDoing('merge')}
          >
            {say('card.merge')}
          </Button>
        )}
        {may && card.state !== 'merged' && <StandingButton card={card} />}
      </Group>
      <div className={styles.columns}>
        <div>
          <Section title={say('card.addresses')}>
            <AddressList card={card} />
          </Section>
          <Section title={say('card.phones')}>
            <p>{card.phones.length === 0 ? say('card.noPhones') : card.phones.join(' · ')}</p>
          </Section>
        </div>
        <Section title={say('card.history')}>
          <HistoryList history={card.history} />
        </Section>
      </div>
      <ApplicantForm opened={doing === 'edit'} card={card} onClose={close} />
      <NoteEnquiry opened={doing === 'enquiry'} asker={card} onClose={close} />
      <MergeDialog opened={doing === 'merge'} card={card} onClose={close} />
    </>
  );
}

function Facts({ card }: { readonly card: Card }) {
  const say = useWords('applicants');
  const format = useFormat();
  const permitText = usePermitText();
  const { kind, number, old } = card.number;
  const facts = [
    [say(`kinds.${kind}`), old === '' ? number : `${number} · ${say('card.oldNumber', { old })}`],
    [say('card.permits'), permitText(card.permits)],
    [say('card.systems'), card.systems.join(', ')],
    [say('card.dataDate'), card.dataDate === '' ? say('card.noDate') : format.civil(card.dataDate)],
  ] as const;
  return (
    <dl className={styles.head}>
      {facts.map(([label, value]) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
