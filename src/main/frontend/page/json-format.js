import { applyEdits, format } from 'jsonc-parser';

// GraphiQL tidies variables and headers by Prettier's JavaScript parser and printer, half a megabyte of them. These
// two stand in their place and do JSON with comments, the only thing asked of them.
export const parsers = {
  jsonc: {
    astFormat: 'jsonc-text',
    parse: (text) => ({ text }),
    locStart: () => 0,
    locEnd: ({ text }) => text.length,
  },
};

export const printers = {
  'jsonc-text': {
    print: ({ node: { text } }) =>
      applyEdits(text, format(text, undefined, { insertSpaces: true, tabSize: 2 })),
  },
};
