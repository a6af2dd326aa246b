import { memo } from 'preact/compat';
import type { Language, MessageView, PersonView, PressRequest, Shown } from '../../room/protocol';
import { Avatar } from '../Avatar';
import { toHtml } from '../cards/markdown';
import { useTexts } from '../texts';
import { timeOfDay } from '../timeOfDay';
import { CardFrame } from './CardFrame';

interface MessageRowProps {
  readonly message: MessageView;
  /** The id of who looks. */
  readonly me: string;
  readonly bot: PersonView;
  readonly language: Language;
  readonly timeZone: string;
  readonly press: (action: PressRequest['action']) => Promise<Shown>;
  readonly refresh: () => Promise<void>;
}

/** One message: who, when, and what. */
export function MessageRow(props: MessageRowProps) {
  const texts = useTexts();
  const { message, me, bot, language, timeZone, press, refresh } = props;
  const { id, author, postedAt, text, card, pictures, edited, personal } = message;
  const clock = timeOfDay(postedAt, language, timeZone);
  return (
    <article
      class={`message${author.id === me ? ' mine' : ''}`}
      id={`message${id}`}
      tabIndex={-1}
      aria-label={`${author.name}, ${clock}`}
    >
      <Avatar of={author} bot={author.kind === 'bot'} />
      <div class="bubble">
        <p class="byline">
          <strong>{author.name}</strong>
          {author.kind === 'bot' && <span class="tag">{texts.app}</span>}
          <time dateTime={new Date(postedAt).toISOString()}>{clock}</time>
          {edited && <span>{texts.edited}</span>}
          {personal && <span>{texts.onlyYou}</span>}
        </p>
        {text !== '' &&
          (author.kind === 'bot' ? <BotText text={text} /> : <Said text={text} bot={bot} />)}
        {pictures.map((source) => (
          <img key={source} class="picture" src={source} alt={texts.picture} />
        ))}
        {card !== undefined && (
          <CardFrame
            card={card}
            personal={personal}
            press={press}
            refresh={refresh}
            draft={`card ${me} ${id}`}
          />
        )}
      </div>
    </article>
  );
}

/** The bot's texts are Markdown; HTML in them is shown as text (see markdown.ts). */
const BotText = memo(({ text }: { readonly text: string }) => (
  <div class="words" dangerouslySetInnerHTML={{ __html: toHtml(text) }} />
));

/** What a person typed, to the letter. */
function Said({ text, bot }: { readonly text: string; readonly bot: PersonView }) {
  const mentioned = text.startsWith(`${bot.name} `) || text === bot.name;
  return (
    <p class="words typed">
      {mentioned && <span class="mention">{bot.name}</span>}
      {mentioned ? text.slice(bot.name.length) : text}
    </p>
  );
}
