import { CloseIcon, UnStyledButton } from '@graphiql/react';

export interface Message {
  text: string;
  link?: string;
}

export type Say = (message: Message) => void;

/** One sentence for the visitor, read out by screen readers; it stays until closed, so nobody has to hurry. */
export function Notice({ message, close }: { message: Message | null; close: () => void }) {
  return (
    <div className="throughline-notice" role="status">
      {message && (
        <p>
          <span>
            {message.text} {message.link && <a href={message.link}>Link to this query</a>}
          </span>
          <UnStyledButton type="button" aria-label="Close this message" onClick={close}>
            <CloseIcon aria-hidden="true" />
          </UnStyledButton>
        </p>
      )}
    </div>
  );
}
