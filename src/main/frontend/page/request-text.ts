import { toRequest, type Question } from './question';

const address = () => `${location.origin}/graphql`;

/** A command for a POSIX shell that asks a question. */
export function toCurl(question: Question): string {
  const { headers, body } = toRequest(question);
  return [
    `curl -s ${inShell(address())}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${inShell(`${name}: ${value}`)}`),
    `--data-raw ${inShell(body)}`,
  ].join(' \\\n  ');
}

/** JavaScript that asks a question. */
export function toFetch(question: Question): string {
  const { method, headers, body } = toRequest(question);
  const options = JSON.stringify({ method, headers }, null, 2).slice(0, -2);
  const sent = JSON.stringify(JSON.parse(body), null, 2).replaceAll('\n', '\n  ');
  return `const response = await fetch(${JSON.stringify(address())}, ${options},\n  "body": JSON.stringify(${sent})\n});\nconsole.log(await response.json());\n`;
}

function inShell(text: string) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
