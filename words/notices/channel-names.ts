import type { NoticeChannel } from '../../domain/notices/notice';
import type { Language } from '../language';
import { words } from '../words';

const LISTS = { ms: new Intl.ListFormat('ms'), en: new Intl.ListFormat('en-GB') };

/** `e-mel, portal dan kaunter`: the channels that are meant, by name. */
export const channelNames = (channels: readonly NoticeChannel[], language: Language): string =>
  LISTS[language].format(channels.map((channel) => words[language].notices.channel[channel].toLowerCase()));

/** The same as values of a line of the home list, in both languages. */
export const channelValues = (channels: readonly NoticeChannel[]) => ({
  channels: channelNames(channels, 'ms'),
  channelsEn: channelNames(channels, 'en'),
});
