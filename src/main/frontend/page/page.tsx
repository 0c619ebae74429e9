import { GraphiQL } from 'graphiql';
import { useMemo, useState } from 'react';
import { Answer } from './answer';
import { AnswerHint } from './answer-hint';
import { CopyMenu } from './copying';
import type { Example } from './examples';
import { ExamplesMenu } from './examples-menu';
import { fetcherWith } from './fetcher';
import { Keyboard } from './keyboard';
import { Notice, type Message } from './notice';
import { Receipts, receipts } from './receipts';
import { Roles } from './roles';
import { SharedLink, ShareButton } from './sharing';
import { SystemTheme } from './system-theme';
import { Tabs } from './tabs';
import { themes } from './themes';

/** GraphiQL with our examples, links and colours. */
export function Page({ examples }: { examples: Example[] }) {
  const [message, say] = useState<Message | null>(null);
  const kept = useMemo(() => new Receipts(), []);
  const fetcher = useMemo(() => fetcherWith(kept), [kept]);
  return (
    <receipts.Provider value={kept}>
      <GraphiQL
        fetcher={fetcher}
        onTabChange={({ tabs, activeTabIndex }) => (kept.tab = tabs[activeTabIndex]?.id ?? '')}
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
              <ExamplesMenu examples={examples} />
              <ShareButton say={say} />
              <CopyMenu say={say} />
              {prettify}
              {merge}
              {copy}
            </>
          )}
        </GraphiQL.Toolbar>
        <GraphiQL.Footer>
          <Answer />
        </GraphiQL.Footer>
        <SharedLink say={say} />
        <AnswerHint />
        <Tabs />
        <SystemTheme />
        <Keyboard />
        <Roles />
        <Notice message={message} close={() => say(null)} />
      </GraphiQL>
    </receipts.Provider>
  );
}
