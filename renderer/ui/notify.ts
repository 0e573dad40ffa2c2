import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** A short word that something was done; nothing that must be read stands only here. */
export function tellDone(message: string): void {
  notifications.show({ message, color: 'green', autoClose: 5000, withBorder: true, ...closing() });
}

/** A short word that nothing was done, and why. */
export function tellPlain(message: string): void {
  notifications.show({ message, color: 'gray', autoClose: 5000, withBorder: true, ...closing() });
}

/** Something that wants a look soon, such as a printer that stopped; stays until it is closed. */
export function tellTrouble(message: string, id?: string): void {
  notifications.show({
    message,
    color: 'red',
    autoClose: false,
    withBorder: true,
    ...closing(),
    ...(id === undefined ? {} : { id }),
  });
}

/** The closing button's name in the language of the moment. */
function closing() {
  return { closeButtonProps: { 'aria-label': i18next.t('shell:close') } };
}
