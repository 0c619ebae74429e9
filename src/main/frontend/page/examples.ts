const files = import.meta.glob<string>('../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * The story, in the order of the file names; each document's first line, a comment, is its title. Each is a test too,
 * and the line that promises its statements is for the test alone.
 */
export const examples = Object.keys(files)
  .sort()
  .map((path) => files[path]!)
  .map((document) => document.replace(/^# statements: .*\n/m, ''))
  .map((query) => ({ query, title: query.slice(0, query.indexOf('\n')).replace(/^#\s*/, '') }));
