import { parse, print, validate } from 'graphql';
import { expect, test } from 'vitest';
import { drawn } from '../page/drawn';
import { network } from '../page/network';
import { schema, told } from './schema';

const node = (type: string, id: string, label = id) => ({ __typename: type, id, label });
const link = (id: string, start: object, end: object, forwards = 'led to') => ({
  ...node('Link', id, forwards),
  forwards,
  start,
  end,
});

test('a place in a list is drawn as its relationship, from its start to its end', () => {
  const query = '{ initiative(id: "a") { reviews { nodes { name } } } }';
  const answer = {
    initiative: {
      ...node('Initiative', 'a'),
      reviews: {
        edges: [
          {
            link: link('LED_TO:r-a', node('Review', 'r', 'The review'), node('Initiative', 'a')),
            node: { ...node('Review', 'r', 'The review'), name: 'The review' },
          },
        ],
      },
    },
  };
  const asked = print(drawn(schema, parse(query)));
  expect(network(schema, told(asked, answer))).toEqual({
    things: [
      { id: 'a', label: 'a', type: 'Initiative', known: true },
      { id: 'r', label: 'The review', type: 'Review', known: true },
    ],
    relations: [{ key: 'LED_TO:r-a', id: 'LED_TO:r-a', from: 'r', to: 'a', label: 'led to' }],
  });
});

test('what is reached twice is drawn once', () => {
  const query = `{ paths(from: "a", to: "c") { nodes { steps {
    link { id forwards start { __typename id label } end { __typename id label } } node { __typename id } } } } }`;
  const [a, b, c] = [node('Person', 'a'), node('Review', 'b'), node('Initiative', 'c')];
  const steps = [
    { link: link('LEADS:1', a, b, 'leads'), node: b },
    { link: link('LED_TO:2', b, c), node: c },
  ];
  const { things, relations } = network(schema, told(query, { paths: { nodes: [{ steps }, { steps }] } }));
  expect(things.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
  expect(relations.map(({ from, label, to }) => `${from} ${label} ${to}`)).toEqual([
    'a leads b',
    'b led to c',
  ]);
});

test('an answer without ids is drawn by its names, and aliases do not matter', () => {
  const query = '{ all: reviews { list: nodes { title: name by: leads { nodes { name } } } } }';
  const answer = {
    all: { list: [{ title: 'Wachter review', by: { nodes: [{ name: 'Robert Wachter' }] } }] },
  };
  const { things, relations } = network(schema, told(query, answer));
  expect(things.map(({ label, known }) => [label, known])).toEqual([
    ['Wachter review', false],
    ['Robert Wachter', false],
  ]);
  expect(relations.map(({ label }) => label)).toEqual(['leads']);
});

test('evidence hangs on what it is evidence of and is not drawn', () => {
  const query = '{ reviews { nodes { id name evidence { nodes { id source { id title } } } } } }';
  const evidence = { nodes: [{ id: 'c', source: { id: 's', title: 'A page' } }] };
  const { things } = network(schema, told(query, { reviews: { nodes: [{ id: 'r', name: 'R', evidence }] } }));
  expect(things.map(({ id }) => id)).toEqual(['r']);
});

test('fields that take the name of what is asked besides are left alone', () => {
  const query =
    '{ reviews { nodes { id: name label: id initiatives { edges { link: how node { name } } } } } }';
  const asked = drawn(schema, parse(query));
  expect(validate(schema, asked)).toEqual([]);
});

test.each([
  'query ($id: ID!) { node(id: $id) { ...Named } } fragment Named on Entity { name names { nodes { text } } }',
  '{ search(text: "x") { edges { score node { ... on Person { appointments { nodes { name } } } } } } }',
  '{ awards { groups(by: [STAGE]) { count } nodes { recipients { totalCount nodes { name } edges { node { name } } } } } }',
  '{ lineage(of: "x") { steps { link { type } node { id } } } doubts(kind: ONE_SOURCE) { nodes { fact { id } link { id } } } }',
])('what is asked for a picture fits the schema: %s', (query) => {
  expect(validate(schema, parse(query))).toEqual([]);
  const asked = drawn(schema, parse(query));
  expect(validate(schema, asked)).toEqual([]);
  expect(print(asked)).toContain('label');
});
