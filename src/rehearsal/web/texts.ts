import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../room/protocol';

const nl = {
  room: 'Oefenruimte',
  skip: 'Naar het gesprek',
  youAre: 'Je kijkt mee als',
  switchTo: 'Wissel van persoon',
  people: 'Wissel',
  ownTab: 'Eigen tabblad',
  chats: 'Chats',
  meetings: 'Vergadering',
  privateChat: 'Privé met de bot',
  unread: (count: number) => `${count} ongelezen`,
  members: (count: number) => (count === 1 ? '1 persoon' : `${count} personen`),
  private: 'Alleen jij en de bot',
  empty: 'Hier is nog niets gezegd.',
  edited: 'Bewerkt',
  onlyYou: 'Alleen voor jou',
  app: 'App',
  reply: 'Beantwoorden',
  cancel: 'Annuleren',
  newest: 'Naar het nieuwste bericht',
  message: (where: string) => `Bericht in ${where}`,
  typeHere: 'Typ een bericht',
  typeOrMention: 'Typ een bericht. Met @bot luistert de bot mee.',
  newThread: 'Begin een gesprek. Met @bot luistert de bot mee.',
  mention: (bot: string) => `Noem ${bot}`,
  unmention: (bot: string) => `Noem ${bot} niet meer`,
  send: 'Versturen',
  notHeard: 'De bot gaf geen antwoord. Je bericht staat er wel.',
  noApp: 'De bot is hier niet. Voeg de app toe om hier te praten.',
  busy: 'Bezig met versturen',
  sent: 'Verstuurd',
  failed: 'Dit lukte niet',
  unreachable: 'De oefenruimte gaf geen antwoord. Probeer het zo nog eens.',
  refused: 'Teams weigert wat de bot hier wilde laten zien',
  close: 'Sluiten',
  offline: 'De verbinding is weg. We proberen het opnieuw.',
  said: (author: string, where: string, words: string) => `${author} in ${where}: ${words}`,
  side: 'Ernaast',
  hideSide: 'Verbergen',
  sideShort: 'Regie en gids',
  director: 'Regie',
  guide: 'Gids voor de begeleider',
  guideNow: 'Nu',
  guideSay: 'Je kunt zeggen',
  guideNext: 'Hierna',
  picture: 'Afbeelding',
};

const en: typeof nl = {
  room: 'Rehearsal room',
  skip: 'To the conversation',
  youAre: 'You are looking as',
  switchTo: 'Switch person',
  people: 'Switch',
  ownTab: 'Own tab',
  chats: 'Chats',
  meetings: 'Meeting',
  privateChat: 'Private with the bot',
  unread: (count) => `${count} unread`,
  members: (count) => (count === 1 ? '1 person' : `${count} people`),
  private: 'Only you and the bot',
  empty: 'Nothing has been said here yet.',
  edited: 'Edited',
  onlyYou: 'Only for you',
  app: 'App',
  reply: 'Reply',
  cancel: 'Cancel',
  newest: 'To the newest message',
  message: (where) => `Message in ${where}`,
  typeHere: 'Type a message',
  typeOrMention: 'Type a message. With @bot the bot listens.',
  newThread: 'Start a conversation. With @bot the bot listens.',
  mention: (bot) => `Mention ${bot}`,
  unmention: (bot) => `Do not mention ${bot}`,
  send: 'Send',
  notHeard: 'The bot gave no answer. Your message is there all the same.',
  noApp: 'The bot is not here. Add the app to talk here.',
  busy: 'Sending',
  sent: 'Sent',
  failed: 'This did not work',
  unreachable: 'The rehearsal room gave no answer. Try again in a moment.',
  refused: 'Teams refuses what the bot wanted to show here',
  close: 'Close',
  offline: 'The connection is gone. We are trying again.',
  said: (author, where, words) => `${author} in ${where}: ${words}`,
  side: 'Beside the chats',
  hideSide: 'Hide',
  sideShort: 'Direction and guide',
  director: 'Direction',
  guide: 'Guide for the facilitator',
  guideNow: 'Now',
  guideSay: 'You could say',
  guideNext: 'After this',
  picture: 'Picture',
};

export type Texts = typeof nl;

/** The words of the room in a language. */
export function textsIn(language: Language): Texts {
  return language === 'nl' ? nl : en;
}

export const TextsContext = createContext<Texts>(nl);

/** The words of the room in this person's language. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
