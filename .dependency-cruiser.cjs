// The arrows of ARCHITECTURE.md. A room that may import nothing else has a rule that says so.
const room = (name) => `^src/${name}/`;
const only = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    only("no-cycles", "A cycle means two files are one.", {}, { circular: true }),
    only(
      "speech-imports-nothing",
      "Not even npm.",
      { path: room("speech") },
      { pathNot: room("speech") },
    ),
    only(
      "pure-rooms-import-speech",
      "library and checker see speech, themselves, and text or data libraries.",
      { path: "^src/(library|checker)/" },
      { path: "^src/", pathNot: "^src/(speech|$1)/" },
    ),
    only(
      "word-imports-speech",
      "The adapter knows the document, not what is done with it.",
      { path: room("word") },
      { path: "^src/", pathNot: "^src/(speech|word)/" },
    ),
    only(
      "draft-imports-speech-and-the-port",
      "A document of its own, behind the same port and in the same styles; Office has no part in it.",
      { path: room("draft") },
      {
        path: "^src/",
        pathNot: "^src/(speech|draft)/|^src/word/(documentHost|formatting/styleMarkup)\\.ts$",
      },
    ),
    only(
      "pane-logic-without-react-or-office",
      "State and commands are plain TypeScript; the document is reached through its port.",
      { path: "^src/pane/(state|commands)/" },
      {
        path: "^(src|node_modules)/",
        pathNot:
          "^src/(speech|library|checker|draft|pane/(state|commands|text))/|^src/word/documentHost\\.ts$",
      },
    ),
    only(
      "views-without-office",
      "Views see the pane and the types of the pure rooms.",
      { path: "^src/pane/views/" },
      { path: "^src/(word|entry|preview)/" },
    ),
    only(
      "nobody-imports-entry",
      "Entries choose parts and mount.",
      { pathNot: room("entry") },
      { path: room("entry") },
    ),
    only(
      "entry-without-preview",
      "The preview meets the pane only through office.js.",
      { path: room("entry") },
      { path: room("preview") },
    ),
    only(
      "packaging-apart",
      "Building and the built know nothing of each other.",
      { path: room("packaging") },
      { path: "^src/", pathNot: room("packaging") },
    ),
    only(
      "nobody-imports-packaging",
      "It runs when building.",
      { pathNot: [room("packaging"), "^webpack\\.config\\.js$"] },
      { path: room("packaging") },
    ),
    only(
      "preview-apart",
      "The preview plays Word and must not know the add-in.",
      { path: room("preview") },
      { path: "^src/", pathNot: "^src/(preview|speech)/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
  },
};
