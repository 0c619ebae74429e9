import { formatShortcutForOS, KEY_MAP, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Tells a first visitor what the empty half of the page is for. */
export function AnswerHint() {
  const answer = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    const keys = formatShortcutForOS(KEY_MAP.runQuery.key, 'Cmd');
    answer?.updateOptions({ placeholder: `Press play, or ${keys}, and the answer appears here.` });
  }, [answer]);
  return null;
}
