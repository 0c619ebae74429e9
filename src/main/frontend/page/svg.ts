import { curve, extent, firstLine, lineHeight, type Box } from './layout';
import { nodeAddress } from './node-document';
import type { Relation } from './network';

const margin = 24;
const colours: Record<string, string> = {
  Person: '#8a2f6b',
  Organisation: '#12507b',
  Review: '#8f4a00',
  Initiative: '#1b6b3a',
  Award: '#5b3fa8',
};
const otherColour = '#4a5a6c';

/** The colour of a type; its name always stands beside it. */
export function colourOf(type: string) {
  return colours[type] ?? otherColour;
}

/** The picture as a file that stands by itself, drawn as it stands on the page; each node leads to its page here. */
export function toSvg(
  title: string,
  boxes: Box[],
  relations: Relation[],
  bends: Map<string, number>,
): string {
  const byId = new Map(boxes.map((box) => [box.thing.id, box]));
  const all = extent(boxes);
  const left = all.x - margin;
  const top = all.y - margin;
  const width = all.width + 2 * margin;
  const height = all.height + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[left, top, width, height].map(Math.round).join(' ')}" width="${Math.round(width)}" height="${Math.round(height)}" font-family="system-ui, 'Segoe UI', Roboto, Arial, sans-serif" font-size="13">`,
    `<title>${escaped(title)}</title>`,
    '<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z" fill="#4a5a6c"/></marker></defs>',
    `<rect x="${Math.round(left)}" y="${Math.round(top)}" width="100%" height="100%" fill="#fff"/>`,
    ...relations.map((relation) => line(relation, byId, bends.get(relation.key) ?? 0)),
    ...boxes.map(box),
    '</svg>\n',
  ].join('\n');
}

function line({ from, to, key, label }: Relation, boxes: Map<string, Box>, bend: number) {
  const { path, middle } = curve(boxes.get(from)!, boxes.get(to)!, bend);
  const said = [boxes.get(from)!.thing.label, label, boxes.get(to)!.thing.label].join(' ');
  return (
    `<g id="${escaped(key)}"><title>${escaped(said)}</title><path d="${path}" fill="none" stroke="#4a5a6c" marker-end="url(#arrow)"/>` +
    `<text x="${Math.round(middle.x)}" y="${Math.round(middle.y) + 4}" text-anchor="middle" font-size="11" fill="#1f2d3d" stroke="#fff" stroke-width="3" paint-order="stroke">${escaped(label)}</text></g>`
  );
}

function box({ thing, x, y, width, height, lines }: Box) {
  const colour = colourOf(thing.type);
  const texts = lines.map(
    (words, index) =>
      `<text x="${x + 14}" y="${y + firstLine + 3 + index * lineHeight}" fill="#1f2d3d">${escaped(words)}</text>`,
  );
  const drawing =
    `<title>${escaped(thing.label)}</title><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="#fff" stroke="${colour}"/>` +
    `<rect x="${x}" y="${y}" width="5" height="${height}" rx="2" fill="${colour}"/>` +
    `<text x="${x + 14}" y="${y + 19}" font-size="11" fill="${colour}">${escaped(thing.type)}</text>${texts.join('')}`;
  return thing.known
    ? `<a href="${escaped(nodeAddress(thing.id, thing.label))}">${drawing}</a>`
    : `<g>${drawing}</g>`;
}

function escaped(text: string) {
  return text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
