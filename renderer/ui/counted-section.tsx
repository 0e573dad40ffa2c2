import { Button } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Section } from './section';
import { StatusMark, type Tone } from './status-mark';

interface CountedSectionProps {
  readonly title: string;
  readonly tone: Tone;
  /** How many of what, in words. */
  readonly counts: string;
  /** The list of them. */
  readonly to: string;
  readonly icon: Icon;
  readonly open: string;
}

/** A part of a screen that only says how far something is, and leads to its list. */
export function CountedSection({ title, tone, counts, to, icon: Picture, open }: CountedSectionProps) {
  return (
    <Section
      title={title}
      actions={
        <Button component={Link} to={to} variant="default" leftSection={<Picture size={17} aria-hidden />}>
          {open}
        </Button>
      }
    >
      <StatusMark tone={tone}>{counts}</StatusMark>
    </Section>
  );
}
