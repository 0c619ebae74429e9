import { expect, test } from 'vitest';
import { arranged, bends, curve } from '../page/layout';
import type { Relation, Thing } from '../page/network';
import { toSvg } from '../page/svg';

Object.assign(globalThis, { location: { origin: 'http://localhost', pathname: '/graphiql' } });

const thing = (id: string, label = id): Thing => ({ id, label, type: 'Person', known: true });
const relation = (from: string, to: string, key = `${from}-${to}`): Relation => ({
  key,
  id: key,
  from,
  to,
  label: 'knows',
});
const room = { width: 800, height: 600 };

test('no box lies over another, in one piece or in many', () => {
  const things = Array.from({ length: 40 }, (_, index) =>
    thing(`n${index}`, 'A long name of a body '.repeat(index % 5)),
  );
  const relations = things.slice(1, 25).map(({ id }, index) => relation(`n${Math.floor(index / 3)}`, id));
  const boxes = [...arranged({ things, relations }, room).values()];
  expect(boxes).toHaveLength(40);
  for (const one of boxes) {
    for (const other of boxes) {
      const apart =
        one === other ||
        one.x + one.width <= other.x ||
        other.x + other.width <= one.x ||
        one.y + one.height <= other.y ||
        other.y + other.height <= one.y;
      expect(apart, `${one.thing.id} ${other.thing.id}`).toBe(true);
    }
  }
});

test('a circle, and a relationship of one with itself, have a place', () => {
  const network = {
    things: [thing('a'), thing('b')],
    relations: [relation('a', 'b'), relation('b', 'a'), relation('a', 'a')],
  };
  const boxes = arranged(network, room);
  for (const { from, to } of network.relations) {
    expect(curve(boxes.get(from)!, boxes.get(to)!, 0).path).not.toContain('NaN');
  }
});

test('relationships between the same two lie beside each other, whichever way they lead', () => {
  const relations = [relation('a', 'b', '1'), relation('a', 'b', '2'), relation('b', 'a', '3')];
  const asides = bends(relations);
  const boxes = arranged({ things: [thing('a'), thing('b')], relations }, room);
  const middles = relations.map(
    ({ from, to, key }) => curve(boxes.get(from)!, boxes.get(to)!, asides.get(key)!).middle,
  );
  expect(new Set(middles.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(3);
});

test('the file holds each node and relationship and no markup of theirs', () => {
  const network = { things: [thing('a', '<b>&"'), thing('b')], relations: [relation('a', 'b')] };
  const boxes = [...arranged(network, room).values()];
  const svg = toSvg('Who & whom', boxes, network.relations, bends(network.relations));
  expect(svg).toContain('&#60;b&#62;&#38;&#34;');
  expect(svg).not.toContain('<b>');
  expect(svg.match(/<a href="http:\/\/localhost\/graphiql#query=/g)).toHaveLength(2);
  expect(svg.match(/marker-end/g)).toHaveLength(1);
});
