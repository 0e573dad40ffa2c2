import { ActionIcon, Tooltip, type ActionIconProps } from '@mantine/core';
import type { ComponentProps } from 'react';

/** A button that is a picture alone: its name stands beside it for whoever points at it or comes to it by keys. */
export function IconButton({
  label,
  ...rest
}: { readonly label: string } & ActionIconProps & Omit<ComponentProps<'button'>, keyof ActionIconProps>) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" size={40} {...rest} aria-label={label} />
    </Tooltip>
  );
}
