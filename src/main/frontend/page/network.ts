import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { valueOf, type Told } from './told';

/** A node that an answer holds. */
export interface Thing {
  id: string;
  label: string;
  type: string;
  /** Whether it can be asked for again: not where the answer does not tell its id. */
  known: boolean;
}

/** What joins two of them: a relationship of the graph where it has an id, else a field of the answer. */
export interface Relation {
  key: string;
  id?: string | undefined;
  from: string;
  to: string;
  label: string;
}

export interface Network {
  things: Thing[];
  relations: Relation[];
}

/** Every node and relationship that an answer holds, each once; what is under 'evidence' stays evidence. */
export function network(schema: GraphQLSchema, answer: Told): Network {
  const drawing = new Drawing(schema);
  drawing.read(answer, { via: '', path: '' });
  return drawing.network();
}

/** From where an object was reached: the node that it hangs on, the field that leads from there, and its place. */
interface Way {
  holder?: string | undefined;
  via: string;
  path: string;
}

const passed = new Set(['nodes', 'edges', 'node']);

class Drawing {
  readonly #schema: GraphQLSchema;
  readonly #things = new Map<string, Thing>();
  readonly #relations = new Map<string, Relation>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  network(): Network {
    const relations = [...this.#relations.values()];
    // What a link of the graph says of two nodes, a field says no second time.
    const linked = new Set(
      relations.filter(({ id }) => id).flatMap(({ from, to }) => [from + ' ' + to, to + ' ' + from]),
    );
    return {
      things: [...this.#things.values()],
      relations: relations.filter(({ id, from, to }) => id || !linked.has(from + ' ' + to)),
    };
  }

  read(told: Told, way: Way): string | undefined {
    if (told.type.name === 'Link') return (this.#link(told, way), undefined);
    return this.#isNode(told) ? this.#node(told, way) : this.#between(told, way);
  }

  #isNode({ type }: Told) {
    const node = this.#schema.getType('Node');
    const isTyped = isObjectType(type) || isInterfaceType(type);
    return type === node || (isAbstractType(node) && isTyped && this.#schema.isSubType(node, type));
  }

  #node(told: Told, { holder, via, path }: Way): string {
    const id = valueOf(told, 'id');
    const thing = this.#thing(told, typeof id === 'string' ? id : path, typeof id === 'string');
    if (holder && holder !== thing) {
      const key = `${holder} ${via} ${thing}`;
      this.#relations.set(key, { key, from: holder, to: thing, label: words(via) });
    }
    this.#parts(told, { holder: thing, via: '', path });
    return thing;
  }

  #thing(told: Told, id: string, known: boolean): string {
    const before = this.#things.get(id);
    const label = ['label', 'name', 'title', 'text', 'gist'].map((name) => valueOf(told, name)).find(isText);
    const type = isObjectType(told.type) ? told.type.name : (before?.type ?? told.type.name);
    this.#things.set(id, {
      id,
      label: label ?? before?.label ?? (known ? id : words(told.type.name)),
      type,
      known,
    });
    return id;
  }

  /** A page, a place in a list, a step of a way: not a node, yet between two of them. */
  #between(told: Told, way: Way): string | undefined {
    const links = told.parts.filter(({ name }) => name === 'link').flatMap(({ objects }) => objects);
    const others = {
      ...told,
      parts: told.parts.filter(({ objects }) => !objects.some((object) => links.includes(object))),
    };
    const reached = this.#parts(others, links.length > 0 ? { ...way, holder: undefined } : way);
    links.forEach((link) => this.#link(link, way, reached));
    return reached;
  }

  #parts(told: Told, way: Way): string | undefined {
    let reached: string | undefined;
    for (const part of told.parts) {
      if (part.name === 'evidence') continue;
      const via = passed.has(part.name) ? way.via : part.name;
      part.objects.forEach((object, index) => {
        const end = this.read(object, { ...way, via, path: `${way.path}/${part.key}/${index}` });
        if (part.name === 'node') reached = end;
      });
    }
    return reached;
  }

  #link(link: Told, way: Way, reached?: string) {
    const ends = ['start', 'end'].map((end) => link.parts.find(({ name }) => name === end)?.objects[0]);
    const [from = way.holder, to = reached] = ends.map(
      (end, index) => end && this.#node(end, { via: '', path: `${way.path}/${index}` }),
    );
    const id = valueOf(link, 'id');
    if (!from || !to) return;
    const label = ['forwards', 'label', 'type'].map((name) => valueOf(link, name)).find(isText);
    const key = isText(id) ? id : `${from} ${label} ${to}`;
    this.#relations.set(key, {
      key,
      id: isText(id) ? id : undefined,
      from,
      to,
      label: label ? words(label) : words(way.via),
    });
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** `announcedBy` and `LED_TO` as a person says them. */
function words(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}
