import '@xyflow/react/dist/style.css';
import {
  BaseEdge,
  Controls,
  Handle,
  MarkerType,
  Position,
  ReactFlow,
  useInternalNode,
  useReactFlow,
  ReactFlowProvider,
  type Edge,
  type EdgeProps,
  type Node,
  type NodeProps,
} from '@xyflow/react';
import { useGraphiQL } from '@graphiql/react';
import { useEffect, useMemo, useRef, useState, type SyntheticEvent } from 'react';
import { Evidence } from './evidence';
import { arranged, bends, curve, type Box, type Size } from './layout';
import type { Relation } from './network';
import { useOpenNode } from './open-node';
import { pictured, type Pictured } from './pictured';
import type { Receipt } from './receipts';
import { save } from './save';
import { colourOf, toSvg } from './svg';

type ThingNode = Node<{ box: Box }, 'thing'>;
type RelationEdge = Edge<{ relation: Relation; bend: number }, 'relation'>;

/** The answer as a picture: every node and relationship that it holds, each of which tells where it is written. */
export default function Picture({ receipt }: { receipt: Receipt }) {
  const schema = useGraphiQL((state) => state.schema);
  const frame = useRef<HTMLDivElement>(null);
  const [result, setResult] = useState<Result | null>(null);
  useEffect(() => {
    if (!schema) return;
    const stop = new AbortController();
    pictured(schema, receipt, stop.signal)
      .catch((fault: Error): Pictured => ({ network: nothing, problem: fault.message }))
      .then((found) => {
        if (!stop.signal.aborted) setResult({ receipt, ...found, room: roomIn(frame.current!) });
      });
    return () => stop.abort();
  }, [schema, receipt]);

  return (
    <div className="throughline-picture" ref={frame}>
      {!schema ? (
        <Words>A picture needs the schema, and this service does not tell it.</Words>
      ) : result?.receipt !== receipt ? (
        <Words>Drawing …</Words>
      ) : result.network.things.length === 0 ? (
        <Words>
          {result.problem ??
            'This answer holds nothing that could be drawn. Ask for people, organisations, initiatives or what else has an id.'}
        </Words>
      ) : (
        <ReactFlowProvider>
          <Drawing {...result} />
        </ReactFlowProvider>
      )}
    </div>
  );
}

const nothing = { things: [], relations: [] };

interface Result extends Pictured {
  receipt: Receipt;
  room: Size;
}

/** What the frame leaves to the drawing itself, roughly. */
function roomIn({ clientWidth, clientHeight }: Element): Size {
  return { width: Math.max(200, clientWidth), height: Math.max(150, clientHeight - 170) };
}

function Words({ children }: { children: React.ReactNode }) {
  return <p className="throughline-words">{children}</p>;
}

/** React Flow would say how to move and delete what cannot be changed here. */
const spoken = {
  'node.a11yDescription.default': 'Enter opens it in a tab of its own.',
  'edge.a11yDescription.default': 'Where it is written stands below the picture.',
};
const nodeTypes = { thing: ThingBox };
const edgeTypes = { relation: RelationLine };

/** What the pointer or the focus is on. */
export interface Shown {
  id?: string | undefined;
  text: string;
}

function Drawing({ receipt, network, problem, room }: Result) {
  const { getNodes, setCenter } = useReactFlow<ThingNode>();
  const [shown, show] = useState<Shown | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const names = useMemo(() => new Map(network.things.map(({ id, label }) => [id, label])), [network]);
  const asides = useMemo(() => bends(network.relations), [network]);
  const [nodes, edges] = useMemo(() => {
    const boxes = arranged(network, room);
    return [
      [...boxes.values()].map(toNode),
      network.relations.map((relation) => toEdge(relation, names, asides)),
    ];
  }, [network, room, names, asides]);

  function said({ from, label, to }: Relation) {
    return `${names.get(from)} ${label} ${names.get(to)}`;
  }

  function onFocus({ target }: SyntheticEvent) {
    if (!(target instanceof Element)) return;
    const id = target.closest('.react-flow__node, .react-flow__edge')?.getAttribute('data-id');
    const relation = network.relations.find(({ key }) => key === id);
    if (relation) show({ id: relation.id, text: said(relation) });
    const node = getNodes().find((one) => one.id === id);
    if (!node) return;
    showThing(node.data.box);
    // By keyboard one may come to what is out of sight; a pointer is there already.
    if (target.matches(':focus-visible') && isOutOfSight(target)) {
      const { box } = node.data;
      void setCenter(node.position.x + box.width / 2, node.position.y + box.height / 2, { zoom: 1 });
    }
  }

  function isOutOfSight(element: Element) {
    const [inner, outer] = [element, frame.current!].map((one) => one.getBoundingClientRect());
    return (
      inner!.width < 100 ||
      inner!.left < outer!.left ||
      inner!.right > outer!.right ||
      inner!.top < outer!.top ||
      inner!.bottom > outer!.bottom
    );
  }

  function showThing({ thing }: Box) {
    show({ id: thing.known ? thing.id : undefined, text: `${thing.type}: ${thing.label}` });
  }

  function saveSvg() {
    const boxes = getNodes().map(({ position, data }) => ({ ...data.box, ...position }));
    const title = receipt.question.operationName ?? 'Throughline';
    const svg = toSvg(title, boxes, network.relations, asides);
    save(`${title}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
  }

  return (
    <>
      <div className="throughline-actions">
        <span>
          {counted(network.things.length, 'node')}, {counted(network.relations.length, 'relationship')}
        </span>
        <button type="button" className="graphiql-button" onClick={saveSvg}>
          Save as SVG
        </button>
      </div>
      {problem && (
        <p className="throughline-problem">
          Drawn from the answer alone, for it could not be asked with ids: {problem}
        </p>
      )}
      <div className="throughline-drawing" ref={frame} onFocus={onFocus}>
        <ReactFlow<ThingNode, RelationEdge>
          defaultNodes={nodes}
          defaultEdges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          fitView
          fitViewOptions={{ padding: 0.06, maxZoom: 1 }}
          minZoom={0.02}
          nodesFocusable={false}
          nodesConnectable={false}
          deleteKeyCode={null}
          ariaLabelConfig={spoken}
          onNodeMouseEnter={(_, node) => showThing(node.data.box)}
          onEdgeMouseEnter={(_, edge) =>
            edge.data && show({ id: edge.data.relation.id, text: said(edge.data.relation) })
          }
          onEdgeClick={(_, edge) =>
            edge.data && show({ id: edge.data.relation.id, text: said(edge.data.relation) })
          }
          proOptions={{ hideAttribution: true }}
          aria-label="The picture: Tab goes from node to node and to their relationships, Enter opens a node"
        >
          <Controls showInteractive={false} position="bottom-right" />
        </ReactFlow>
      </div>
      <Evidence shown={shown} headers={receipt.question.headers} />
    </>
  );
}

function toNode(box: Box): ThingNode {
  const { thing, x, y, width, height } = box;
  return { id: thing.id, type: 'thing', position: { x, y }, width, height, data: { box } };
}

function toEdge(relation: Relation, names: Map<string, string>, asides: Map<string, number>): RelationEdge {
  const { key, from, to, label } = relation;
  return {
    id: key,
    type: 'relation',
    source: from,
    target: to,
    label,
    ariaLabel: `${names.get(from)} ${label} ${names.get(to)}`,
    markerEnd: {
      type: MarkerType.ArrowClosed,
      markerUnits: 'userSpaceOnUse',
      width: 18,
      height: 18,
      color: 'var(--throughline-line)',
    },
    data: { relation, bend: asides.get(key) ?? 0 },
  };
}

function ThingBox({ data: { box } }: NodeProps<ThingNode>) {
  const openNode = useOpenNode();
  const { thing, lines } = box;
  const content = (
    <>
      <span className="throughline-kind">{thing.type}</span>
      {lines.map((line, index) => (
        <span key={index}>{line} </span>
      ))}
    </>
  );
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      {thing.known ? (
        <button
          type="button"
          className="throughline-thing"
          style={{ borderInlineStartColor: colourOf(thing.type) }}
          title={`${thing.label}: open in a tab of its own`}
          onClick={() => openNode(thing.id, thing.label)}
        >
          {content}
        </button>
      ) : (
        <div className="throughline-thing" style={{ borderInlineStartColor: colourOf(thing.type) }}>
          {content}
        </div>
      )}
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </>
  );
}

function RelationLine({ id, source, target, label, markerEnd, data }: EdgeProps<RelationEdge>) {
  const from = useInternalNode<ThingNode>(source);
  const to = useInternalNode<ThingNode>(target);
  if (!from || !to || !data) return null;
  const { path, middle } = curve(standing(from), standing(to), data.bend);
  return (
    <BaseEdge
      id={id}
      path={path}
      label={label}
      labelX={middle.x}
      labelY={middle.y}
      labelBgPadding={[4, 2]}
      labelBgBorderRadius={3}
      {...(markerEnd && { markerEnd })}
    />
  );
}

function standing({ position, data: { box } }: { position: { x: number; y: number }; data: { box: Box } }) {
  return { ...position, width: box.width, height: box.height };
}

function counted(number: number, noun: string) {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}
