/** The card does not offer what a person was asked to press or fill in. */
export class NotOnCard extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotOnCard';
  }
}

/** The client would not send: the messages it shows at the inputs. Nothing reached the bot. */
export class ClientValidation extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ClientValidation';
  }
}
