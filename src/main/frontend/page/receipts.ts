import { useGraphiQL } from '@graphiql/react';
import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Question } from './question';

/** How an answer came about. */
export interface Receipt {
  question: Question;
  /** What GraphiQL shows of it. */
  shown: string;
  /** Where it was asked for in a form that is not JSON: the text to show in its place. */
  text?: string | undefined;
  data?: Record<string, unknown> | undefined;
  errors: number;
  status: number;
  milliseconds: number;
  statements?: number | undefined;
  cost?: number | undefined;
  mostCost?: number | undefined;
}

const kept = 50;

/** The last answer of each tab; GraphiQL itself keeps no more of one than its text. */
export class Receipts {
  /** The tab that is open. */
  tab = '';
  readonly #byTab = new Map<string, Receipt>();
  readonly #readers = new Set<() => void>();

  add(tab: string, receipt: Receipt) {
    this.#byTab.delete(tab);
    this.#byTab.set(tab, receipt);
    const [oldest] = this.#byTab.keys();
    if (this.#byTab.size > kept && oldest !== undefined) this.#byTab.delete(oldest);
    this.#readers.forEach((reader) => reader());
  }

  of(tab: string): Receipt | null {
    return this.#byTab.get(tab) ?? null;
  }

  readonly subscribe = (reader: () => void) => {
    this.#readers.add(reader);
    return () => this.#readers.delete(reader);
  };
}

export const receipts = createContext(new Receipts());

/** How the answer on show came about; null where none is on show. */
export function useReceipt(): Receipt | null {
  const kept = useContext(receipts);
  const { tab, response } = useGraphiQL(({ tabs, activeTabIndex }) => ({
    tab: tabs[activeTabIndex]?.id ?? '',
    response: tabs[activeTabIndex]?.response,
  }));
  // GraphiQL tells of every change of tabs, but not which is open at first.
  useEffect(() => {
    kept.tab = tab;
  }, [kept, tab]);
  const receipt = useSyncExternalStore(kept.subscribe, () => kept.of(tab));
  return receipt && response && (response === receipt.shown || response === receipt.text) ? receipt : null;
}
