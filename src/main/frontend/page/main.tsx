import '@graphiql/react/font/fira-code.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './style.css';
import './workers';
import { createRoot } from 'react-dom/client';
import { fetchExamples } from './examples';
import { Page } from './page';

// Without them the page is still a page.
const examples = await fetchExamples().catch((reason: unknown) => {
  console.error(reason);
  return [];
});
createRoot(document.getElementById('page')!).render(<Page examples={examples} />);
