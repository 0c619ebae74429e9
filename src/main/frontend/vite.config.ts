import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const banner =
  'Generated from src/main/frontend by `npm ci && npm run build`. Change the source, not this file.';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Says on the built page itself that nobody should edit it. */
const generated: Plugin = {
  name: 'generated',
  apply: 'build',
  transformIndexHtml: (html) => html.replace('<html', `<!-- ${banner} -->\n<html`),
};

export default defineConfig({
  base: '/graphiql/',
  plugins: [generated],
  resolve: {
    // Smaller stand-ins for parts of libraries that this page does not need; each says why.
    alias: {
      'monaco-editor/esm/vs/editor/edcore.main.js': here('page/monaco.js'),
      'prettier/plugins/estree': here('page/json-format.js'),
      'prettier/parser-babel': here('page/json-format.js'),
      // One file under two names.
      'prettier/parser-graphql': 'prettier/plugins/graphql',
    },
  },
  build: {
    outDir: '../resources/static/graphiql',
    emptyOutDir: true,
    // The licences of everything bundled travel with the bundle.
    license: { fileName: 'LICENSES.md' },
    target: 'es2023',
    // One page on one server: the polyfill and its warning about large chunks serve no one here.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      output: {
        postBanner: `/* ${banner} */`,
        // Our own code stands apart, so that a changed example does not rename megabytes of libraries.
        codeSplitting: { groups: [{ name: 'libraries', test: /node_modules/, tags: ['$initial'] }] },
      },
      // Libraries mark files for React's server side, which there is none of here.
      checks: { moduleLevelDirective: false },
    },
  },
  worker: { format: 'es' },
  // `npm start` shows the page against a service that runs beside it.
  server: { proxy: { '/graphql': 'http://127.0.0.1:8080' } },
});
