import { notifications } from '@mantine/notifications';

/** A short word that something was done; nothing that must be read stands only here. */
export function tellDone(message: string): void {
  notifications.show({ message, color: 'green', autoClose: 5000, withBorder: true });
}

/** Something that wants a look soon, such as a printer that stopped; stays until it is closed. */
export function tellTrouble(message: string, id?: string): void {
  notifications.show({
    message,
    color: 'red',
    autoClose: false,
    withBorder: true,
    ...(id === undefined ? {} : { id }),
  });
}
