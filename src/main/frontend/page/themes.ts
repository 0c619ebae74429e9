import * as monaco from 'monaco-graphql/esm/monaco-editor.js';

export const themes = { light: 'throughline-light', dark: 'throughline-dark' };

/** Text colours of the editors; each keeps a contrast of at least 4.5 to 1 on the page's background. */
interface Palette {
  background: string;
  text: string;
  comment: string;
  keyword: string;
  field: string;
  argument: string;
  string: string;
  number: string;
  punctuation: string;
  lineNumber: string;
  accent: string;
}

define(themes.light, 'vs', {
  background: 'ffffff',
  text: '1f2d3d',
  comment: '56677a',
  keyword: '8a2f6b',
  field: '12507b',
  argument: '5b3fa8',
  string: '1b6b3a',
  number: '8f4a00',
  punctuation: '4a5a6c',
  lineNumber: '5b6a7a',
  accent: '12507b',
});

define(themes.dark, 'vs-dark', {
  background: '19222e',
  text: 'dce5ee',
  comment: '97a8ba',
  keyword: 'f0a3d0',
  field: '8ecbff',
  argument: 'c5b3ff',
  string: '8fdba8',
  number: 'ffc27d',
  punctuation: 'a9b8c8',
  lineNumber: '8494a6',
  accent: '8ecbff',
});

function define(name: string, base: 'vs' | 'vs-dark', colour: Palette) {
  monaco.editor.defineTheme(name, {
    base,
    inherit: true,
    rules: [
      { token: '', foreground: colour.text },
      { token: 'comment', foreground: colour.comment },
      { token: 'keyword', foreground: colour.keyword },
      { token: 'key.identifier.gql', foreground: colour.field },
      { token: 'type.identifier.gql', foreground: colour.keyword },
      { token: 'argument.identifier.gql', foreground: colour.argument },
      { token: 'string', foreground: colour.string },
      { token: 'string.key.json', foreground: colour.field },
      { token: 'string.value.json', foreground: colour.string },
      { token: 'number', foreground: colour.number },
      { token: 'keyword.json', foreground: colour.number },
      { token: 'delimiter', foreground: colour.punctuation },
      { token: 'operator', foreground: colour.punctuation },
    ],
    colors: {
      // Transparent, so that the page's own background shows through in both themes.
      'editor.background': '#ffffff00',
      'editor.foreground': `#${colour.text}`,
      'editorLineNumber.foreground': `#${colour.lineNumber}`,
      'editorLineNumber.dimmedForeground': `#${colour.lineNumber}`,
      'editorLineNumber.activeForeground': `#${colour.text}`,
      // GraphQL's and JSON's brackets nest too deep for a colour each to mean anything.
      'editorBracketHighlight.foreground1': `#${colour.punctuation}`,
      'editorBracketHighlight.foreground2': `#${colour.punctuation}`,
      'editorBracketHighlight.foreground3': `#${colour.punctuation}`,
      'editor.placeholder.foreground': `#${colour.comment}`,
      'scrollbar.shadow': '#ffffff00',
      focusBorder: `#${colour.accent}`,
      'textLink.foreground': `#${colour.accent}`,
      'textLink.activeForeground': `#${colour.accent}`,
      'editorHoverWidget.background': `#${colour.background}`,
      'editorWidget.background': `#${colour.background}`,
      'editorSuggestWidget.background': `#${colour.background}`,
      'editorSuggestWidget.selectedBackground': `#${colour.accent}2e`,
      'editorSuggestWidget.selectedForeground': `#${colour.text}`,
      'editorSuggestWidget.highlightForeground': `#${colour.accent}`,
      'editorSuggestWidget.focusHighlightForeground': `#${colour.accent}`,
      'list.hoverBackground': `#${colour.accent}1a`,
      'menu.background': `#${colour.background}`,
      'menu.selectionBackground': `#${colour.accent}2e`,
      'menu.selectionForeground': `#${colour.text}`,
      'quickInput.background': `#${colour.background}`,
      'quickInputList.focusBackground': `#${colour.accent}2e`,
      'quickInputList.focusForeground': `#${colour.text}`,
    },
  });
}
