/** What a link carries. Headers stay out of it: they may hold a secret. */
export interface Shared {
  query: string;
  variables: string;
}

/** The service takes documents up to 64 KB; a link has room for one of those and its variables, and no more. */
const longest = 96 * 1024;

/**
 * A link keeps its document in the fragment, which browsers never send: `#query=…&variables=…`, percent-encoded, so
 * that any page can write one. Variables are a JSON object and may be left out.
 */
export function toLink({ query, variables }: Shared): string {
  const fragment =
    `query=${encodeURIComponent(query)}` +
    (variables.trim() === '' ? '' : `&variables=${encodeURIComponent(variables)}`);
  if (fragment.length > longest) throw new Error('This document is too long for a link.');
  return `${location.origin}${location.pathname}#${fragment}`;
}

/** Reads a fragment back; null when there is none, an Error that tells the visitor why when it cannot be used. */
export function fromFragment(hash: string): Shared | null {
  if (hash.length <= 1) return null;
  if (hash.length > longest) throw new Error('This link is too long, so it was not opened.');
  const parts = new Map(hash.slice(1).split('&').map(keyAndValue));
  const query = parts.get('query') ?? '';
  const variables = parts.get('variables') ?? '';
  if (query.trim() === '') throw new Error('This link holds no query, so nothing was opened.');
  if (variables !== '' && !isObject(variables)) {
    throw new Error('The variables in this link are not a JSON object, so it was not opened.');
  }
  return { query, variables };
}

function keyAndValue(part: string): [string, string] {
  const [key = '', ...value] = part.split('=');
  try {
    return [key, decodeURIComponent(value.join('='))];
  } catch {
    throw new Error('This link is damaged, perhaps cut off when it was copied, so it was not opened.');
  }
}

function isObject(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
