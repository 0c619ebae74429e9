import { isInterfaceType, isObjectType } from 'graphql';
import { valueOf, type Part, type Told } from './told';

/** Which lists of an answer have more than it holds, for certain or perhaps, by their names in it. */
export interface Rest {
  more: string[];
  perhaps: string[];
}

/** How many a list has where its arguments do not say. */
const usual = { atRoot: 20, within: 10 };

/** Whether an answer is whole, as far as it tells. */
export function rest(answer: Told): Rest {
  const more = new Set<string>();
  const perhaps = new Set<string>();
  visit(answer, [], (path, state) => (state === 'more' ? more : perhaps).add(path.join('.')));
  for (const name of more) perhaps.delete(name);
  return { more: [...more], perhaps: [...perhaps] };
}

type Reader = (path: string[], state: 'more' | 'perhaps') => void;

const passed = new Set(['nodes', 'edges', 'node']);

function visit(told: Told, path: string[], reader: Reader) {
  for (const part of told.parts) {
    const here = passed.has(part.name) ? path : [...path, part.key];
    const state = part.isList
      ? ofList(part)
      : part.objects[0] && ofPage(part, part.objects[0], path.length === 0);
    if (state) reader(here, state);
    part.objects.forEach((object) => visit(object, here, reader));
  }
}

function ofList(part: Part) {
  const asked = part.arguments['first'];
  return typeof asked === 'number' && count(part) >= asked ? 'perhaps' : null;
}

function ofPage(part: Part, page: Told, atRoot: boolean) {
  if (valueOf(page, 'truncated') === true) return 'more';
  if (!has(page, 'pageInfo')) return null;
  const items = page.parts.filter(({ name }) => name === 'nodes' || name === 'edges');
  const held = Math.max(0, ...items.map(count));
  const ends = page.parts.filter(({ name }) => name === 'pageInfo').flatMap(({ objects }) => objects);
  const sides = ['hasNextPage', 'hasPreviousPage'].map((side) =>
    ends.map((end) => valueOf(end, side)).find((value) => value !== undefined),
  );
  if (sides.includes(true)) return 'more';
  const all = valueOf(page, 'totalCount');
  if (typeof all === 'number') return items.length > 0 && held < all ? 'more' : null;
  const { first, last } = part.arguments;
  const asked = [first, last].find((number) => typeof number === 'number');
  const behind = typeof last === 'number' ? sides[1] : sides[0];
  const most = typeof asked === 'number' ? asked : atRoot ? usual.atRoot : usual.within;
  return behind === undefined && items.length > 0 && held >= most ? 'perhaps' : null;
}

function count({ objects, values }: Part) {
  return objects.length + values.length;
}

function has({ type }: Told, field: string) {
  return (isObjectType(type) || isInterfaceType(type)) && field in type.getFields();
}
