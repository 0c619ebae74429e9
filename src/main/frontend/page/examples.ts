import { commentOf } from './title';

/** A question with which the page opens. */
export interface Example {
  title: string;
  query: string;
}

/** What the service tells of one: the first line of its text, a comment, is its title. */
interface Told {
  name: string;
  text: string;
}

/** The examples that fit the data which the service holds, in their order. */
export async function fetchExamples(): Promise<Example[]> {
  const response = await fetch('/graphiql/examples.json');
  if (!response.ok) {
    throw new Error(`The examples were not answered: ${response.status}`);
  }
  return ((await response.json()) as Told[]).map(example);
}

/** Shipped ones are tests too, and the line that promises their statements is for the test alone. */
export function example({ name, text }: Told): Example {
  const query = text.replace(/^# statements: .*\n/m, '');
  return { query, title: commentOf(query) ?? name };
}
