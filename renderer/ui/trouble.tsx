import { parseInstant } from '../../domain/time/civil-time';
import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconHelpCircle } from '@tabler/icons-react';
import type { CallError } from '../../preload/contract/call';
import { CallFailure } from './bridge';
import { useFormat, type Format } from './format';
import { openHelp } from './help';
import styles from './trouble.module.css';
import { useWords } from './words';

/** The sentence of an error code: what happened, what is safe, what to do now. */
export function useErrorSentence(): (error: CallError) => string {
  const say = useWords('errors');
  const format = useFormat();
  return (error) => {
    const values = { ...readable(error.values, format), incident: error.incident ?? '' };
    const known = say.any(error.code, values);
    if (known === undefined) return say('unknown', { code: error.code });
    return error.incident === undefined ? known : `${known} ${say('incident', values)}`;
  };
}

/** The same, where it stays shown while the language may change. */
export function ErrorSentence({ error }: { readonly error: CallError }) {
  return <>{useErrorSentence()(error)}</>;
}

function instantText(value: string | number, format: Format): string | undefined {
  const read = parseInstant(String(value));
  return read.ok ? format.when(read.value, Date.now()) : undefined;
}

/** Instants among the values become the counter's date and time. */
function readable(values: CallError['values'], format: Format): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [name, instantText(value, format) ?? value]),
  );
}

/** Whatever went wrong, as the call's error. */
export function errorOf(trouble: unknown): CallError {
  return trouble instanceof CallFailure ? trouble.error : { code: 'internal' };
}

export interface TroubleProps {
  /** A call's error, a thrown failure, or nothing (then nothing is shown). */
  readonly error: CallError | Error | null | undefined;
  readonly onRetry?: () => void;
  /** The form puts complaints at their fields; what is said there already is not said twice. */
  readonly atFields?: boolean;
}

/** Shows an error where it belongs and tells screen readers at once. */
export function Trouble({ error, onRetry, atFields = false }: TroubleProps) {
  const sentence = useErrorSentence();
  const say = useWords('shell');
  const given = error == null ? null : error instanceof Error ? errorOf(error) : error;
  const said = atFields && (given?.fields?.some(({ code }) => code === given.code) ?? false);
  const known = said ? null : given;
  return (
    <div role="alert">
      {known !== null && (
        <Alert
          // The box around it speaks: it stands there before there is anything to say.
          role="group"
          color="red"
          variant="light"
          className={styles.alert ?? ''}
          icon={<IconAlertTriangle aria-hidden />}
          data-code={known.code}
        >
          {sentence(known)}
          <Group gap="xs" mt="xs">
            {onRetry !== undefined && (
              <Button variant="white" size="compact-sm" color="red" onClick={onRetry}>
                {say('tryAgain')}
              </Button>
            )}
            <Button
              variant="subtle"
              size="compact-sm"
              color="red"
              leftSection={<IconHelpCircle size={16} aria-hidden />}
              onClick={() => openHelp({ code: known.code })}
            >
              {say('help.forError')}
            </Button>
          </Group>
        </Alert>
      )}
    </div>
  );
}
