import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Section } from '../../../ui/section';
import { useWords } from '../../../ui/words';

export interface PartiesSectionProps {
  /** `shown`: identity numbers stand there whole. */
  readonly children: (shown: boolean) => ReactNode;
}

/** The people of a case. Identity numbers are masked until somebody asks for them. */
export function PartiesSection({ children }: PartiesSectionProps) {
  const say = useWords('cases');
  const [shown, setShown] = useState(false);
  return (
    <Section
      title={say('page.parties')}
      actions={
        <Button variant="subtle" size="compact-sm" onClick={() => setShown(!shown)}>
          {shown ? say('page.hideId') : say('page.showId')}
        </Button>
      }
    >
      {children(shown)}
    </Section>
  );
}
