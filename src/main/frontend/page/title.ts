/** The question that a document asks: the comment that it begins with, else its operation's name or its first field. */
export function questionOf(query: string): string | null {
  const comment = commentOf(query);
  if (comment) return comment;
  const bare = query.replace(/#.*/g, '');
  const name = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(bare)?.[1];
  return name ?? /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(bare)?.[1] ?? (bare.trim() === '' ? 'New question' : null);
}

/** The comment that a document begins with. */
export function commentOf(query: string): string | undefined {
  return /^\s*#[ \t]*([^\s#].*)/.exec(query)?.[1]?.trim();
}
