import '@graphiql/react/font/fira-code.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './style.css';
import './workers';
import { createRoot } from 'react-dom/client';
import { Page } from './page';

createRoot(document.getElementById('page')!).render(<Page />);
