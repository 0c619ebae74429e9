import { useGraphiQL, useGraphiQLActions, useMonaco, type MonacoEditor } from '@graphiql/react';
import { useEffect } from 'react';

/** What GraphiQL leaves undone for people without a mouse. */
export function Keyboard() {
  useRunFromAnywhere();
  useWayOutOfEditors();
  return null;
}

/** GraphiQL runs a query by Ctrl-Enter only while an editor has the focus. */
function useRunFromAnywhere() {
  const { run } = useGraphiQLActions();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const inEditor = event.target instanceof Element && event.target.closest('.monaco-editor');
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || inEditor) return;
      event.preventDefault();
      event.stopPropagation();
      void run();
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [run]);
}

/** Tab indents inside an editor, so Escape leads out of it, to the frame round it, from where Tab goes on. */
function useWayOutOfEditors() {
  const monaco = useMonaco((state) => state.monaco);
  const editors = useGraphiQL(({ queryEditor, variableEditor, headerEditor, responseEditor }) => ({
    Query: queryEditor,
    Variables: variableEditor,
    Headers: headerEditor,
    Answer: responseEditor,
  }));
  useEffect(() => {
    if (!monaco) return;
    const standing = Object.entries(editors).filter((entry): entry is [string, MonacoEditor] => !!entry[1]);
    const actions = standing.map(([name, editor]) => {
      const frame = editor.getContainerDomNode();
      frame.setAttribute('role', 'group');
      frame.setAttribute('aria-label', `${name}: Enter goes in, Escape comes out`);
      editor.updateOptions({ ariaLabel: name });
      return editor.addAction({
        id: 'throughline-leave',
        label: 'Leave the editor',
        keybindings: [monaco.KeyCode.Escape],
        // Escape first closes whatever is open.
        precondition:
          '!suggestWidgetVisible && !findWidgetVisible && !parameterHintsVisible && !markersNavigationVisible' +
          ' && !editorHoverVisible && !editorHasMultipleSelections && !renameInputVisible',
        run: () => frame.focus(),
      });
    });
    return () => actions.forEach((action) => action.dispose());
  }, [monaco, editors]);
}
