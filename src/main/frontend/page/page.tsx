import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import { AnswerHint } from './answer-hint';
import { examples } from './examples';
import { ExamplesMenu } from './examples-menu';
import { fetcher } from './fetcher';
import { Keyboard } from './keyboard';
import { Notice, type Message } from './notice';
import { Roles } from './roles';
import { SharedLink, ShareButton } from './sharing';
import { SystemTheme } from './system-theme';
import { themes } from './themes';

/** GraphiQL with our examples, links and colours. */
export function Page() {
  const [message, say] = useState<Message | null>(null);
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={examples.map(({ query }) => ({ query }))}
      defaultQuery=""
      editorTheme={themes}
      inputValueDeprecation
      schemaDescription
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>
        <h1 className="throughline-name">Throughline</h1>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            <ExamplesMenu />
            <ShareButton say={say} />
            {prettify}
            {merge}
            {copy}
          </>
        )}
      </GraphiQL.Toolbar>
      <SharedLink say={say} />
      <AnswerHint />
      <SystemTheme />
      <Keyboard />
      <Roles />
      <Notice message={message} close={() => say(null)} />
    </GraphiQL>
  );
}
