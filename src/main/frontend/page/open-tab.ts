import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Shared } from './share';

/** Opens a document in a tab of its own, or goes to the tab that already holds it; null until the editors stand. */
export function useOpenTab(): ((document: Shared) => void) | null {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(({ tabs, queryEditor, variableEditor }) => ({
    tabs,
    queryEditor,
    variableEditor,
  }));
  if (!queryEditor || !variableEditor) return null;
  return ({ query, variables }) => {
    const open = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (open >= 0) {
      changeTab(open);
    } else {
      addTab();
      queryEditor.setValue(query);
      variableEditor.setValue(variables);
    }
  };
}
