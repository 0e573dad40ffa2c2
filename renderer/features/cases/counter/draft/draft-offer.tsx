import type { Instant } from '../../../../../domain/time/civil-time';
import { Button, Group, Text } from '@mantine/core';
import { Dialog } from '../../../../ui/dialog';
import { useFormat } from '../../../../ui/format';
import { useLanguage, useWords } from '../../../../ui/words';
import type { CaseForm } from '../form/case-form';
import { caseTypeOf, useCounterFacts } from '../form/counter-facts';
import { typeName } from '../type/type-names';

export interface DraftOfferProps {
  readonly draft: CaseForm;
  readonly updatedAt: Instant;
  readonly onGo: () => void;
  readonly onFresh: () => void;
}

/** A case that was being typed when the counter stopped or was left. */
export function DraftOffer({ draft, updatedAt, onGo, onFresh }: DraftOfferProps) {
  const say = useWords('counter');
  const language = useLanguage();
  const format = useFormat();
  const facts = useCounterFacts();
  const type = caseTypeOf(facts, draft.caseType);
  const names = [...draft.first, ...draft.second].map((party) => party.name.trim()).filter(Boolean);
  return (
    <Dialog
      opened
      size="lg"
      onClose={onGo}
      title={say('draft.title')}
      closeButtonProps={{ 'aria-label': say('draft.go') }}
    >
      <Text c="dimmed">{say('draft.text', { when: format.dateTime(updatedAt) })}</Text>
      <Text fw={600} mt="sm">
        {type === undefined ? say('draft.nothing') : `${type.code} ${typeName(type, language)}`}
      </Text>
      <Text>{names.join(' – ')}</Text>
      <Group justify="space-between" mt="lg">
        <Button variant="subtle" color="red" onClick={onFresh}>
          {say('draft.fresh')}
        </Button>
        <Button onClick={onGo} data-autofocus>
          {say('draft.go')}
        </Button>
      </Group>
    </Dialog>
  );
}
