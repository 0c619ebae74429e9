import { useGraphiQLActions } from '@graphiql/react';
import { nodeDocument } from './node-document';
import { useOpenTab } from './open-tab';

/** Opens a node in a tab of its own and asks for it at once: the document is the page's own. */
export function useOpenNode(): (id: string, label: string) => void {
  const openTab = useOpenTab();
  const { run, stop } = useGraphiQLActions();
  return (id, label) => {
    if (!openTab) return;
    stop();
    openTab({ query: nodeDocument(id, label), variables: '' });
    void run();
  };
}
