import { ToolbarButton, ToolbarMenu } from '@graphiql/react';
import type { Example } from './examples';
import { Icon } from './icon';
import { useOpenTab } from './open-tab';

/** Brings an example back after its tab was changed or closed. */
export function ExamplesMenu({ examples }: { examples: Example[] }) {
  const openTab = useOpenTab();
  return (
    <ToolbarMenu
      // A modal menu would hide the page from screen readers and yet leave its buttons in the tab order.
      modal={false}
      button={
        <ToolbarButton label="Examples" className="throughline-examples">
          <Icon lines="M7 3.2C5.6 2 3.6 1.7 1.2 1.9v9C3.6 10.7 5.6 11 7 12.2c1.4-1.2 3.4-1.5 5.8-1.3v-9C10.4 1.7 8.4 2 7 3.2zm0 0v9" />
        </ToolbarButton>
      }
    >
      {examples.map(({ title, query }) => (
        <ToolbarMenu.Item key={title} onSelect={() => openTab?.({ query, variables: '' })}>
          {title}
        </ToolbarMenu.Item>
      ))}
    </ToolbarMenu>
  );
}
