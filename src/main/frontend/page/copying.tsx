import { ToolbarButton, ToolbarMenu, useGraphiQL } from '@graphiql/react';
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { Icon } from './icon';
import type { Say } from './notice';
import { operationIn, type Question } from './question';
import { toCurl, toFetch } from './request-text';

const forms = { 'Copy as curl': toCurl, 'Copy as fetch': toFetch };

/** Copies what stands in the editors as a command or a line of code that asks it. */
export function CopyMenu({ say }: { say: Say }) {
  const { queryEditor, variableEditor, headerEditor, operationName } = useGraphiQL(
    ({ queryEditor, variableEditor, headerEditor, operationName }) => ({
      queryEditor,
      variableEditor,
      headerEditor,
      operationName,
    }),
  );

  async function copy(form: (question: Question) => string) {
    const query = queryEditor?.getValue() ?? '';
    try {
      const text = form({
        query,
        variables: object(variableEditor?.getValue(), 'Variables') as Question['variables'],
        headers: object(headerEditor?.getValue(), 'Headers') as Question['headers'],
        operationName: operationIn(query, operationName),
      });
      // Browsers allow the clipboard only over HTTPS or on this very machine.
      await (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard')));
      say({ text: 'Copied.' });
    } catch (fault) {
      say({ text: `Nothing was copied: ${(fault as Error).message}` });
    }
  }

  return (
    <ToolbarMenu
      modal={false}
      button={
        <ToolbarButton label="Copy as curl or fetch" className="throughline-copy">
          <Icon lines="M1.5 2.5h11v9h-11zM3.8 5.2 5.8 7l-2 1.8M7.2 9h3" />
        </ToolbarButton>
      }
    >
      {Object.entries(forms).map(([name, form]) => (
        <ToolbarMenu.Item key={name} onSelect={() => void copy(form)}>
          {name}
        </ToolbarMenu.Item>
      ))}
    </ToolbarMenu>
  );
}

/** GraphiQL takes comments and a last comma in these editors. */
function object(text: string | undefined, name: string): Record<string, unknown> | undefined {
  if (!text?.trim()) return undefined;
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error) throw new Error(`${name} are no JSON object (${printParseErrorCode(error.error)}).`);
  return value as Record<string, unknown>;
}
