import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import { Icon } from './icon';
import type { Say } from './notice';
import { useOpenTab } from './open-tab';
import { fromFragment, toLink } from './share';

/** Copies a link that opens this tab's document and variables. */
export function ShareButton({ say }: { say: Say }) {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));

  async function copy() {
    try {
      const link = toLink({
        query: queryEditor?.getValue() ?? '',
        variables: variableEditor?.getValue() ?? '',
      });
      // Browsers allow the clipboard only over HTTPS or on this very machine; the link is shown in any case.
      const copied = await navigator.clipboard?.writeText(link).then(
        () => true,
        () => false,
      );
      say({
        text: copied ? 'Copied.' : 'This browser did not allow copying; take the address of this link:',
        link,
      });
    } catch (fault) {
      say({ text: (fault as Error).message });
    }
  }

  return (
    <ToolbarButton
      label="Copy a link to this query"
      className="throughline-share"
      onClick={() => void copy()}
    >
      <Icon lines="M6 8.2a2.6 2.6 0 0 0 3.7 0l2.4-2.4a2.6 2.6 0 0 0-3.7-3.7L7.3 3.2M8 5.8a2.6 2.6 0 0 0-3.7 0L1.9 8.2a2.6 2.6 0 0 0 3.7 3.7l1.1-1.1" />
    </ToolbarButton>
  );
}

/** Opens the document that the page's address carries. It is never run by itself: the visitor reads it first. */
export function SharedLink({ say }: { say: Say }) {
  const openTab = useOpenTab();

  useEffect(() => {
    if (!openTab) return;
    const open = () => {
      try {
        const shared = fromFragment(location.hash);
        if (shared) openTab(shared);
      } catch (fault) {
        say({ text: (fault as Error).message });
      }
      // Otherwise each reload would open the link once more.
      if (location.hash) history.replaceState(null, '', location.pathname + location.search);
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [openTab, say]);

  return null;
}
