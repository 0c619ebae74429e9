import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { tables } from '../page/lists';
import { nodeDocument } from '../page/node-document';
import { questionOf } from '../page/title';
import { toCurl } from '../page/request-text';
import { rest } from '../page/whole';
import { schema, told } from './schema';

const items = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `n${index}` }));

test.each([
  ['{ reviews { nodes { name } } }', { reviews: { nodes: items(3) } }, [], []],
  ['{ reviews { nodes { name } } }', { reviews: { nodes: items(20) } }, [], ['reviews']],
  ['{ reviews(first: 3) { nodes { name } } }', { reviews: { nodes: items(3) } }, [], ['reviews']],
  [
    '{ reviews(first: 3) { nodes { name } pageInfo { hasNextPage } } }',
    { reviews: { nodes: items(3), pageInfo: { hasNextPage: false } } },
    [],
    [],
  ],
  [
    '{ all: reviews(first: 3) { edges { node { name } } more: pageInfo { next: hasNextPage } } }',
    { all: { edges: items(3).map((node) => ({ node })), more: { next: true } } },
    ['all'],
    [],
  ],
  [
    '{ reviews { totalCount nodes { name } } }',
    { reviews: { totalCount: 4, nodes: items(3) } },
    ['reviews'],
    [],
  ],
  ['{ reviews { totalCount } }', { reviews: { totalCount: 4 } }, [], []],
  [
    '{ reviews { nodes { initiatives { nodes { name } } } } }',
    { reviews: { nodes: [{ initiatives: { nodes: items(10) } }] } },
    [],
    ['reviews.initiatives'],
  ],
  [
    '{ paths(from: "a", to: "b") { truncated nodes { hops } } }',
    { paths: { truncated: true, nodes: [{ hops: 1 }] } },
    ['paths'],
    [],
  ],
  ['{ suggest(prefix: "a", first: 2) { name } }', { suggest: items(2) }, [], ['suggest']],
])('%s tells what it lacks', (query, data, more, perhaps) => {
  expect(rest(told(query, data))).toEqual({ more, perhaps });
});

test('lists side by side are a table each, the longest first, and each fits the schema', () => {
  const query = `query Two($first: Int, $other: Int) { reviews {
    nodes { name leads(first: $other) { nodes { name } } ...More } } }
    fragment More on Review { initiatives(first: $first) { edges { how node { name parts { totalCount nodes { name } } } } } }`;
  const question = { query, variables: { first: 5, other: 7 } };
  const parts = { totalCount: 2, nodes: items(2) };
  const answer = told(query, {
    reviews: {
      nodes: [{ name: 'r', leads: { nodes: items(1) }, initiatives: { edges: [{ node: { parts } }] } }],
    },
  });
  const found = tables(schema, question, answer);
  expect(found.map(({ name }) => name)).toEqual(['reviews.initiatives.node.parts', 'reviews.leads']);
  for (const { question } of found) expect(validate(schema, parse(question.query))).toEqual([]);
  expect(found.map(({ question }) => question.variables)).toEqual([{ first: 5 }, { other: 7 }]);
});

test('one list is the table as it was asked for', () => {
  const question = { query: '{ reviews { nodes { name } } }' };
  expect(tables(schema, question, null)).toEqual([{ name: 'reviews.nodes', question }]);
});

test.each(['wachter-review', 'LED_TO:a-to-b', 'odd "one" \\ of them'])(
  '%s has a document that fits the schema',
  (id) => {
    const document = parse(nodeDocument(id, 'Two\nlines'));
    expect(validate(schema, document)).toEqual([]);
    expect(questionOf(nodeDocument(id, 'Two\nlines'))).toBe('Two lines');
  },
);

test.each([
  ['# Who led it?\nquery A { a }', 'Who led it?'],
  ['#\n\nquery WhoLed { a }', 'WhoLed'],
  ['{ who: people { nodes { name } } }', 'people'],
  ['  ', 'New question'],
])('a tab carries the question: %j', (query, title) => {
  expect(questionOf(query)).toBe(title);
});

test('a shell reads back what was meant, whatever is in it', () => {
  Object.assign(globalThis, { location: { origin: 'http://localhost:8080' } });
  const command = toCurl({ query: '{ search(text: "Guy\'s $HOME `x`") { nodes { id } } }' });
  expect(command).toContain(String.raw`Guy'\''s $HOME`);
  expect(command.replaceAll(`'\\''`, '').match(/'/g)!.length % 2).toBe(0);
});
