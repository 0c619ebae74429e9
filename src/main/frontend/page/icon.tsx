/** A drawing in lines, 14 wide and high, for a button that says in words what it does. */
export function Icon({ lines }: { lines: string }) {
  return (
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      aria-hidden="true"
    >
      <path d={lines} />
    </svg>
  );
}
