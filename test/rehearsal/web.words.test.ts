import type { MessageView, RoomView } from '../../src/rehearsal/room/protocol';
import { toHtml } from '../../src/rehearsal/web/cards/markdown';
import { mentionAtEnd, withoutMention } from '../../src/rehearsal/web/chat/mention';
import { after, unreadIn } from '../../src/rehearsal/web/state';

describe('Markdown as in Teams', () => {
  it.each([
    ['**vet** en _schuin_', '<p><strong>vet</strong> en <em>schuin</em></p>'],
    ['- een\n- twee', '<ul>\n<li>een</li>\n<li>twee</li>\n</ul>'],
    ['een\ntwee', '<p>een<br>\ntwee</p>'],
    ['# kop', '<p># kop</p>'],
    ['<b>x</b>', '<p>&lt;b&gt;x&lt;/b&gt;</p>'],
    [
      '`code` ![x](y.png)',
      '<p>`code` !<a href="y.png" target="_blank" rel="noopener noreferrer">x</a></p>',
    ],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    ['<at>Anna</at> zegt', '<p>Anna zegt</p>'],
  ])('reads %j', (text, html) => {
    expect(toHtml(text).trim()).toBe(html);
  });
});

describe('a mention', () => {
  it.each([
    ['@', 'begun'],
    ['hoi @go', 'begun'],
    ['@bot', 'begun'],
    ['@bot ', 'whole'],
    ['@Good Digital Governance ', 'whole'],
    ['@Goed Bestuur ', 'whole'],
    ['mail naar a@bot ', undefined],
    ['@iemand', undefined],
    ['geen', undefined],
  ])('in %j is %s', (text, is) => {
    expect(mentionAtEnd(text, 'Goed Bestuur')).toBe(is);
  });

  it('is taken out of the text', () => {
    expect(withoutMention('hoi @go')).toBe('hoi');
  });
});

function message(id: string, text = id): MessageView {
  const author = { kind: 'bot', id: '28:b', name: 'Bot' } as const;
  return { id, author, postedAt: 0, text, pictures: [], edited: false, personal: false };
}

function room(...messages: readonly MessageView[]): RoomView {
  const chat = { id: 'c', kind: 'meeting', name: 'W', members: 2, hasBot: true } as const;
  return {
    me: { id: '29:a', name: 'Anna', language: 'nl' },
    bot: { id: '28:b', name: 'Bot' },
    people: [],
    timeZone: 'Europe/Amsterdam',
    conversations: [{ ...chat, messages, refusals: [], readUpTo: '1' }],
    told: {},
  };
}

describe('what a browser knows', () => {
  it('keeps messages that did not change as they are when all is told anew', () => {
    const before = after(undefined, { kind: 'room', room: room(message('1'), message('2')) });
    const now = after(before, { kind: 'room', room: room(message('1'), message('2', 'anders')) });
    const [first, second] = now?.conversations[0]?.messages ?? [];
    expect(first).toBe(before?.conversations[0]?.messages[0]);
    expect(second?.text).toBe('anders');
  });

  it('puts an edit in its place, and counts what others said after the read mark', () => {
    const before = room(message('1'), message('2'), message('3'));
    const edited = {
      kind: 'message',
      conversationId: 'c',
      message: message('2', 'anders'),
    } as const;
    const chat = after(before, edited)?.conversations[0];
    expect(chat?.messages.map(({ text }) => text)).toEqual(['1', 'anders', '3']);
    expect(chat === undefined ? 0 : unreadIn(chat, '29:a')).toBe(2);
  });
});
