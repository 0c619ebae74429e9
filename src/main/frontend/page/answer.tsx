import { useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTold } from './ids';
import { AnswerLinks } from './answer-links';
import { useReceipt, type Receipt } from './receipts';
import { Table } from './table';
import { rest } from './whole';

// What draws it is loaded by those who want it.
const Picture = lazy(() => import('./picture'));

const views = ['JSON', 'Table', 'Picture'] as const;
type View = (typeof views)[number];

/** What stands round an answer: the choice of its form above, how it came about below, and the other forms between. */
export function Answer() {
  const receipt = useReceipt();
  const [view, setView] = useState<View>('JSON');
  useRawText(receipt);
  const other = receipt && (receipt.data || receipt.text !== undefined) && view !== 'JSON' ? view : null;
  return (
    <>
      <div className="throughline-views" role="group" aria-label="Show the answer as">
        {views.map((name) => (
          <button key={name} type="button" aria-pressed={name === view} onClick={() => setView(name)}>
            {name}
          </button>
        ))}
      </div>
      <AnswerLinks receipt={receipt} />
      {receipt && other && (
        <div className="throughline-view">
          {other === 'Table' ? (
            <Table receipt={receipt} />
          ) : (
            <Suspense fallback={<p className="throughline-words">Drawing …</p>}>
              <Picture receipt={receipt} />
            </Suspense>
          )}
        </div>
      )}
      <p className="throughline-status" role="status">
        {receipt && <Status receipt={receipt} />}
      </p>
    </>
  );
}

function Status({ receipt }: { receipt: Receipt }) {
  const told = useTold(receipt);
  const { status, errors, milliseconds, statements, cost, mostCost } = receipt;
  const facts = [
    `${status}${errors > 0 ? `, ${counted(errors, 'error')}` : ''}`,
    `${number(Math.max(1, Math.round(milliseconds)))} ms`,
    statements === undefined ? null : counted(statements, 'statement'),
    cost === undefined
      ? null
      : `cost ${number(cost)}${mostCost === undefined ? '' : ` of ${number(mostCost)}`}`,
  ];
  return (
    <>
      {facts.filter((fact) => fact !== null).join(' · ')}
      {told && ' · '}
      {told && <Wholeness {...rest(told)} />}
    </>
  );
}

function Wholeness({ more, perhaps }: ReturnType<typeof rest>) {
  if (more.length > 0) return <strong>not whole: there is more of {more.join(', ')}</strong>;
  if (perhaps.length > 0) {
    return <strong>perhaps not whole: as many as were asked for of {perhaps.join(', ')}</strong>;
  }
  return 'whole';
}

/** GraphiQL shows JSON; what was asked for in another form is shown as it is. */
function useRawText(receipt: Receipt | null) {
  const monaco = useMonaco((state) => state.monaco);
  const editor = useGraphiQL((state) => state.responseEditor);
  const { updateActiveTabValues } = useGraphiQLActions();
  const text = receipt?.text;
  useEffect(() => {
    const model = editor?.getModel();
    if (!monaco || !editor || !model) return;
    monaco.editor.setModelLanguage(model, text === undefined ? 'json' : 'plaintext');
    if (text === undefined || editor.getValue() === text) return;
    editor.setValue(text);
    updateActiveTabValues({ response: text });
  }, [monaco, editor, text, receipt, updateActiveTabValues]);
}

function counted(count: number, noun: string) {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function number(value: number) {
  return value.toLocaleString('en-GB');
}
