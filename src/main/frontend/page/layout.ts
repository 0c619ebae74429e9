import { Graph, layout } from '@dagrejs/dagre';
import type { Network, Relation, Thing } from './network';

export interface Point {
  x: number;
  y: number;
}

/** A node's box: its corner, its size, and its words line by line. */
export interface Box extends Point, Size {
  thing: Thing;
  lines: string[];
}

export const width = 190;
export const lineHeight = 17;
export const firstLine = 38;
const lineLength = 23;
const mostLines = 4;
const gap = 40;
/** Beyond so many nodes laying them out takes long enough not to be done twice. */
const mostTried = 150;

export interface Size {
  width: number;
  height: number;
}

/**
 * Gives each node its place: what hangs together is laid out in layers, and the pieces are packed beside each other.
 * Relationships lead to the right or down, whichever can be drawn larger where there is so much room.
 */
export function arranged(network: Network, room: Size): Map<string, Box> {
  const directions = network.things.length > mostTried ? (['LR'] as const) : (['LR', 'TB'] as const);
  const [best] = directions
    .map((direction) => placed(network, direction, room.width / room.height))
    .map((boxes) => ({ boxes, scale: scale([...boxes.values()], room) }))
    .sort((one, other) => other.scale - one.scale);
  return best!.boxes;
}

function scale(boxes: Box[], room: Size) {
  const { width, height } = extent(boxes);
  return Math.min(room.width / width, room.height / height, 1);
}

/** The least rectangle that holds all boxes. */
export function extent(boxes: Box[]): Point & Size {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

type Direction = 'LR' | 'TB';

function placed({ things, relations }: Network, direction: Direction, shape: number): Map<string, Box> {
  const boxes = new Map(things.map((thing) => [thing.id, boxOf(thing)]));
  const pieces = connected(things, relations).map((ids) => piece(ids, boxes, relations, direction));
  pack(pieces, shape);
  for (const { corner, ids } of pieces) {
    for (const id of ids) {
      const box = boxes.get(id)!;
      box.x += corner.x;
      box.y += corner.y;
    }
  }
  return boxes;
}

function boxOf(thing: Thing): Box {
  const lines = wrapped(thing.label);
  return { thing, lines, x: 0, y: 0, width, height: firstLine + lines.length * lineHeight - 4 };
}

function wrapped(label: string): string[] {
  const lines = [''];
  for (const word of label.split(/\s+/).flatMap((long) => long.match(/.{1,22}/gu) ?? [])) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + word.length < lineLength) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]!.slice(0, lineLength - 2)} …`];
}

function connected(things: Thing[], relations: Relation[]): string[][] {
  const beside = new Map(things.map(({ id }) => [id, [] as string[]]));
  for (const { from, to } of relations) {
    beside.get(from)?.push(to);
    beside.get(to)?.push(from);
  }
  const seen = new Set<string>();
  return things.flatMap(({ id }) => {
    if (seen.has(id)) return [];
    const together = [id];
    seen.add(id);
    for (const one of together) {
      for (const other of beside.get(one)!) if (!seen.has(other)) seen.add(other) && together.push(other);
    }
    return [together];
  });
}

interface Piece extends Size {
  ids: string[];
  corner: Point;
}

function piece(ids: string[], boxes: Map<string, Box>, relations: Relation[], direction: Direction): Piece {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: direction,
    nodesep: 22,
    ranksep: direction === 'LR' ? 100 : 70,
    marginx: 0,
    marginy: 0,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of ids) graph.setNode(id, { width: boxes.get(id)!.width, height: boxes.get(id)!.height });
  const within = new Set(ids);
  for (const { from, to, key } of relations) {
    if (within.has(from) && within.has(to)) graph.setEdge(from, to, {}, key);
  }
  layout(graph);
  for (const id of ids) {
    const box = boxes.get(id)!;
    const { x, y } = graph.node(id) as unknown as Point;
    box.x = x - box.width / 2;
    box.y = y - box.height / 2;
  }
  const { x, y, width, height } = extent(ids.map((id) => boxes.get(id)!));
  return { ids, corner: { x: -x, y: -y }, width, height };
}

/** In rows, the tallest first, about as wide for their height as the shape says. */
function pack(pieces: Piece[], shape: number) {
  const area = pieces.reduce((sum, piece) => sum + (piece.width + gap) * (piece.height + gap), 0);
  const widest = Math.max(Math.sqrt(area * shape), ...pieces.map((piece) => piece.width + gap));
  pieces.sort((one, other) => other.height - one.height);
  let x = 0;
  let y = 0;
  let tallest = 0;
  for (const piece of pieces) {
    if (x > 0 && x + piece.width + gap > widest) {
      y += tallest + gap;
      x = 0;
      tallest = 0;
    }
    piece.corner.x += x;
    piece.corner.y += y;
    x += piece.width + gap;
    tallest = Math.max(tallest, piece.height);
  }
}

/** A line from the border of one box to that of another, bent where several join the same two. */
export interface Curve {
  path: string;
  middle: Point;
}

export function curve(from: Point & Size, to: Point & Size, bend: number): Curve {
  const start = centre(from);
  const end = centre(to);
  const distance = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const aside = { x: (-(end.y - start.y) / distance) * bend, y: ((end.x - start.x) / distance) * bend };
  const control = { x: (start.x + end.x) / 2 + aside.x * 2, y: (start.y + end.y) / 2 + aside.y * 2 };
  const leaves = border(from, control);
  const arrives = border(to, control);
  return {
    path: `M${round(leaves)} Q${round(control)} ${round(arrives)}`,
    middle: {
      x: leaves.x / 4 + control.x / 2 + arrives.x / 4,
      y: leaves.y / 4 + control.y / 2 + arrives.y / 4,
    },
  };
}

/** How far each relation is bent aside: those that join the same two nodes lie beside each other. */
export function bends(relations: Relation[]): Map<string, number> {
  const together = new Map<string, Relation[]>();
  for (const relation of relations) {
    const pair = [relation.from, relation.to].sort().join(' ');
    together.set(pair, [...(together.get(pair) ?? []), relation]);
  }
  return new Map(
    [...together.values()].flatMap((same) =>
      same.map(({ key, from, to }, index): [string, number] => {
        const aside = (index - (same.length - 1) / 2) * 34;
        return [key, from < to ? aside : -aside];
      }),
    ),
  );
}

function centre(box: Point & Size): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where the way from a box's centre to a point leaves it. */
function border(box: Point & Size, towards: Point): Point {
  const { x, y } = centre(box);
  const aside = towards.x - x;
  const down = towards.y - y;
  if (aside === 0 && down === 0) return { x, y };
  const share = Math.min(box.width / 2 / Math.abs(aside), box.height / 2 / Math.abs(down), 1);
  return { x: x + aside * share, y: y + down * share };
}

function round({ x, y }: Point) {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
