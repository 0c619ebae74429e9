import { useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { useIds } from './ids';
import { useOpenNode } from './open-node';
import type { Receipt } from './receipts';

interface Found {
  text: string;
  start: number;
  end: number;
}

const quoted = /"((?:[^"\\]|\\.)*)"(\s*:)?/g;

/** Ids in the answer open what they stand for, addresses open: by a click, or by Enter while the cursor is in one. */
export function AnswerLinks({ receipt }: { receipt: Receipt | null }) {
  const monaco = useMonaco((state) => state.monaco);
  const editor = useGraphiQL((state) => state.responseEditor);
  const ids = useIds(receipt);
  const openNode = useOpenNode();
  const current = useRef({ ids, openNode });
  useEffect(() => {
    current.current = { ids, openNode };
  });

  // The ids are underlined; addresses are so by Monaco itself.
  useEffect(() => {
    const model = editor?.getModel();
    if (!monaco || !editor || !model || ids.size === 0) return;
    const marks = editor.createDecorationsCollection();
    const mark = () =>
      marks.set(
        model.getLinesContent().flatMap((line, index) =>
          valuesIn(line)
            .filter(({ text }) => ids.has(text))
            .map(({ start, end }) => ({
              range: new monaco.Range(index + 1, start + 1, index + 1, end + 1),
              options: { inlineClassName: 'throughline-link' },
            })),
        ),
      );
    mark();
    const listening = model.onDidChangeContent(mark);
    return () => {
      listening.dispose();
      marks.clear();
    };
  }, [monaco, editor, ids]);

  useEffect(() => {
    if (!monaco || !editor) return;
    const open = ({ lineNumber, column }: { lineNumber: number; column: number }) => {
      const line = editor.getModel()?.getLineContent(lineNumber) ?? '';
      const text = valuesIn(line).find(({ start, end }) => start < column && column <= end + 1)?.text;
      if (text === undefined) return;
      if (/^https?:\/\/\S+$/.test(text)) window.open(text, '_blank', 'noopener,noreferrer');
      else if (current.current.ids.has(text)) current.current.openNode(text, text);
    };
    const clicks = editor.onMouseUp(({ event, target }) => {
      const plain = event.leftButton && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      const onText = target.type === monaco.editor.MouseTargetType.CONTENT_TEXT;
      if (plain && onText && target.position && editor.getSelection()?.isEmpty()) open(target.position);
    });
    const enter = editor.addAction({
      id: 'throughline-open',
      label: 'Open what the cursor is in',
      keybindings: [monaco.KeyCode.Enter],
      precondition: '!findWidgetVisible',
      run: () => {
        const position = editor.getPosition();
        if (position) open(position);
      },
    });
    return () => {
      clicks.dispose();
      enter.dispose();
    };
  }, [monaco, editor]);

  return null;
}

/** The texts that a line of JSON holds as values, and where each begins and ends. */
function valuesIn(line: string): Found[] {
  return [...line.matchAll(quoted)]
    .filter(({ 2: colon }) => colon === undefined)
    .map(({ 0: { length }, 1: inside = '', index }) => ({
      text: unescaped(inside),
      start: index + 1,
      end: index + length - 1,
    }));
}

function unescaped(inside: string): string {
  try {
    return JSON.parse(`"${inside}"`) as string;
  } catch {
    return inside;
  }
}
