import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import styles from './secret-input.module.css';
import { useWords } from './words';

/** The field of any secret. While Caps Lock is on it says so: nobody sees what is typed. */
export function SecretInput({ onKeyDown, onKeyUp, onMouseDown, onBlur, ...rest }: PasswordInputProps) {
  const say = useWords('shell');
  const [locked, setLocked] = useState(false);
  const look = (event: KeyboardEvent | MouseEvent): void => setLocked(event.getModifierState('CapsLock'));
  return (
    <div>
      <PasswordInput
        {...rest}
        onKeyDown={(event) => {
          look(event);
          onKeyDown?.(event);
        }}
        onKeyUp={(event) => {
          look(event);
          onKeyUp?.(event);
        }}
        onMouseDown={(event) => {
          look(event);
          onMouseDown?.(event);
        }}
        onBlur={(event) => {
          setLocked(false);
          onBlur?.(event);
        }}
      />
      <div role="status">
        {locked && (
          <span className={styles.warning}>
            <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
            {say('field.capsLock')}
          </span>
        )}
      </div>
    </div>
  );
}
