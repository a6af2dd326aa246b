import MarkdownIt from 'markdown-it';

/** Teams reads bold, italic, lists and links (Teams documentation, "Format cards"); nothing more. */
const markdown = new MarkdownIt('zero', { html: false, breaks: true }).enable([
  'emphasis',
  'escape',
  'link',
  'list',
  'newline',
  'entity',
]);

markdown.renderer.rules.link_open = (tokens, at, options, _env, renderer) => {
  tokens[at]?.attrSet('target', '_blank');
  tokens[at]?.attrSet('rel', 'noopener noreferrer');
  return renderer.renderToken(tokens, at, options);
};

/** Text of the bot as HTML; what Teams does not read stays as it was typed. */
export function toHtml(text: string): string {
  return markdown.render(text.replaceAll(/<\/?at>/g, ''));
}
