import { useEffect, useState } from 'react';
import type { Shown } from './picture';
import { ask } from './question';

interface Place {
  locator: string | null;
  basis: string;
  source: { title: string; url: string | null };
}

interface Found {
  id: string;
  places: Place[];
  more: boolean;
  problem?: string;
}

const places = `{
  pageInfo { hasNextPage }
  nodes { locator basis source { title url } }
}`;

// An entity's evidence is of another type than that of facts and relationships, so it has a name of its own.
const query = `query Evidence($id: ID!) {
  node(id: $id) {
    ... on Entity { ofEntity: evidence(first: 4) ${places} }
    ... on Fact { evidence(first: 4) ${places} }
    ... on Link { evidence(first: 4) ${places} }
  }
}`;

interface Page {
  pageInfo: { hasNextPage: boolean };
  nodes: Place[];
}

const found = new Map<string, Found>();

/** Tells where it is written what the pointer or the focus is on; it stays until that is on something else. */
export function Evidence({
  shown,
  headers,
}: {
  shown: Shown | null;
  headers: Record<string, string> | undefined;
}) {
  const id = shown?.id;
  const [last, setLast] = useState<Found | null>(null);
  useEffect(() => {
    if (!id || found.has(id)) return;
    const stop = new AbortController();
    // A pointer on its way passes over much.
    const soon = setTimeout(() => void look(id, headers, stop.signal).then(setLast, () => {}), 120);
    return () => {
      clearTimeout(soon);
      stop.abort();
    };
  }, [id, headers]);

  const evidence = id ? (found.get(id) ?? (last?.id === id ? last : undefined)) : undefined;
  return (
    <div className="throughline-evidence" role="region" aria-label="Evidence" aria-live="polite" tabIndex={0}>
      {shown ? (
        <strong>{shown.text}</strong>
      ) : (
        'Point at a node or a line, or go there by Tab, to see where it is written.'
      )}
      {id && !evidence && <p>Looking …</p>}
      {evidence && <Places {...evidence} />}
    </div>
  );
}

async function look(
  id: string,
  headers: Record<string, string> | undefined,
  signal: AbortSignal,
): Promise<Found> {
  try {
    const { node } = (await ask({ query, variables: { id }, headers }, signal)) as {
      node: { ofEntity?: Page; evidence?: Page } | null;
    };
    const page = node?.evidence ?? node?.ofEntity;
    const answer = { id, places: page?.nodes ?? [], more: page?.pageInfo.hasNextPage ?? false };
    found.set(id, answer);
    return answer;
  } catch (fault) {
    if (signal.aborted) throw fault;
    return { id, places: [], more: false, problem: (fault as Error).message };
  }
}

function Places({ places, more, problem }: Found) {
  if (problem) return <p>It could not be asked where this is written: {problem}</p>;
  if (places.length === 0) return <p>No place of its own is noted.</p>;
  return (
    <ul>
      {places.map(({ locator, basis, source }, index) => (
        <li key={index}>
          {source.url ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}
          {locator && `, ${locator}`} ({basis.toLowerCase()})
        </li>
      ))}
      {more && <li>and more: open it to see all</li>}
    </ul>
  );
}
