import { useGraphiQL } from '@graphiql/react';
import { useEffect, useMemo, useState } from 'react';
import { useIds, useTold } from './ids';
import { tables } from './lists';
import { useOpenNode } from './open-node';
import { toRequest, type Question } from './question';
import type { Receipt } from './receipts';
import { save } from './save';

type Cell = string | number | boolean | null | unknown[];
type Row = Record<string, Cell>;

interface Sheet {
  rows: Row[];
  /** The lists that the service says it holds a part of. */
  incomplete: string | null;
}

const forms = {
  csv: 'text/csv; byte-order-mark=true',
  // Where the answer has several tables, each is a sheet.
  excel: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** So many rows a browser draws at once without delay. */
const atOnce = 500;

/** The answer as the table that its CSV is; as JSON Lines, in which numbers are numbers, so that they can be sorted. */
export function Table({ receipt }: { receipt: Receipt }) {
  const schema = useGraphiQL((state) => state.schema);
  const told = useTold(receipt);
  const all = useMemo(
    () => (schema ? tables(schema, receipt.question, told) : [{ name: '', question: receipt.question }]),
    [schema, receipt, told],
  );
  const [chosen, choose] = useState('');
  const { name, question } = all.find((one) => one.name === chosen) ?? all[0]!;
  const result = useSheet(question);
  return (
    <div className="throughline-table">
      <div className="throughline-actions">
        <span>{result?.sheet ? size(result.sheet) : ''}</span>
        {all.length > 1 && (
          <label>
            of{' '}
            <select value={name} onChange={(event) => choose(event.target.value)}>
              {all.map((one) => (
                <option key={one.name}>{one.name}</option>
              ))}
            </select>
          </label>
        )}
        <Download name="CSV" accept={forms.csv} question={question} />
        <Download name="Excel" accept={forms.excel} question={receipt.question} />
      </div>
      {result?.sheet?.incomplete && (
        <p className="throughline-problem">Not whole: {result.sheet.incomplete}</p>
      )}
      {!result && <p className="throughline-words">Asking for the table …</p>}
      {result?.problem && <p className="throughline-words">{result.problem}</p>}
      {result?.sheet && <Rows key={name} sheet={result.sheet} receipt={receipt} />}
    </div>
  );
}

interface Result {
  question: Question;
  sheet?: Sheet;
  problem?: string;
}

function useSheet(question: Question): Result | null {
  const [result, setResult] = useState<Result | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    look(question, stop.signal).then(
      (sheet) => stop.signal.aborted || setResult({ question, sheet }),
      (fault: Error) => stop.signal.aborted || setResult({ question, problem: fault.message }),
    );
    return () => stop.abort();
  }, [question]);
  return result?.question === question ? result : null;
}

function size({ rows }: Sheet) {
  return `${rows.length.toLocaleString('en-GB')} row${rows.length === 1 ? '' : 's'}`;
}

function Download({ name, accept, question }: { name: string; accept: string; question: Question }) {
  const [problem, setProblem] = useState('');

  async function take() {
    try {
      const response = await fetch('/graphql', toRequest(question, accept));
      if (!response.ok) throw await fault(response);
      const file = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
      save(file ?? 'throughline', await response.blob());
      setProblem('');
    } catch (fault) {
      setProblem((fault as Error).message);
    }
  }

  return (
    <>
      <button type="button" className="graphiql-button" onClick={() => void take()}>
        Download {name}
      </button>
      {problem && <span role="alert">{problem}</span>}
    </>
  );
}

async function look(question: Question, signal: AbortSignal): Promise<Sheet> {
  const response = await fetch('/graphql', { ...toRequest(question, 'application/jsonl'), signal });
  if (!response.ok) throw await fault(response);
  const lines = (await response.text()).split('\n').filter((line) => line !== '');
  return {
    rows: lines.map((line) => JSON.parse(line) as Row),
    incomplete: inWords(response.headers.get('incomplete-lists')),
  };
}

const sides: Record<string, string> = {
  after: 'there is more behind its last row',
  before: 'there is more before its first row',
  cut: 'time or a limit cut it',
  perhaps: 'it has as many as were asked for',
};

/** Of each list where there is more, as the service's header tells it: `"trusts.nodes";after`. */
function inWords(header: string | null): string | null {
  return (
    header
      ?.split(', ')
      .map((list) => {
        const [name = '', ...there] = list.split(';');
        return `${name.replaceAll('"', '')} (${there.map((side) => sides[side] ?? side).join(', ')})`;
      })
      .join(', ') ?? null
  );
}

/** A table cannot hold errors: they come as JSON. */
async function fault(response: Response): Promise<Error> {
  const { errors } = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] };
  return new Error(errors?.[0]?.message ?? `The service answered ${response.status}.`);
}

type Order = { column: string; down: boolean } | null;

const alphabetical = new Intl.Collator('en-GB', {
  numeric: true,
  sensitivity: 'base',
  ignorePunctuation: true,
});

function Rows({ sheet: { rows }, receipt }: { sheet: Sheet; receipt: Receipt }) {
  const [order, setOrder] = useState<Order>(null);
  const [most, setMost] = useState(atOnce);
  const ids = useIds(receipt);
  const columns = Object.keys(rows[0] ?? {});
  const sorted = useMemo(() => (order ? [...rows].sort(by(order)) : rows), [rows, order]);
  if (rows.length === 0) return <p className="throughline-words">The table has no rows.</p>;
  return (
    <div className="throughline-rows" role="region" aria-label="Rows" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={order?.column !== column ? 'none' : order.down ? 'descending' : 'ascending'}
              >
                <button type="button" onClick={() => setOrder(next(order, column))}>
                  <Name column={column} />
                  <span aria-hidden="true">{order?.column !== column ? '↕' : order.down ? '↓' : '↑'}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, most).map((row, index) => (
            <tr key={index}>
              {columns.map((column) => (
                <td
                  key={column}
                  className={typeof row[column] === 'number' ? 'throughline-number' : undefined}
                >
                  <Value cell={row[column] ?? null} ids={ids} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <button type="button" className="graphiql-button" onClick={() => setMost(Infinity)}>
          Show all {rows.length.toLocaleString('en-GB')} rows
        </button>
      )}
    </div>
  );
}

/** A long path breaks at its dots. */
function Name({ column }: { column: string }) {
  return (
    <span>
      {column.split('.').map((step, index) => (
        <span key={index}>
          {index > 0 && '.'}
          <wbr />
          {step}
        </span>
      ))}
    </span>
  );
}

function Value({ cell, ids }: { cell: Cell; ids: Set<string> }) {
  const openNode = useOpenNode();
  if (cell === null) return null;
  const text = Array.isArray(cell) ? cell.map(String).join(' | ') : String(cell);
  if (/^https?:\/\/\S+$/.test(text)) {
    return (
      <a href={text} target="_blank" rel="noopener noreferrer">
        {text}
      </a>
    );
  }
  if (!ids.has(text)) return text;
  return (
    <button type="button" className="throughline-id" onClick={() => openNode(text, text)}>
      {text}
    </button>
  );
}

/** Up, down, and as it came. */
function next(order: Order, column: string): Order {
  if (order?.column !== column) return { column, down: false };
  return order.down ? null : { column, down: true };
}

/** What is missing stands last, either way, as everywhere in this service. */
function by({ column, down }: { column: string; down: boolean }) {
  return (one: Row, other: Row) => {
    const [a, b] = [one[column] ?? null, other[column] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const sign =
      typeof a === 'number' && typeof b === 'number' ? a - b : alphabetical.compare(String(a), String(b));
    return down ? -sign : sign;
  };
}
