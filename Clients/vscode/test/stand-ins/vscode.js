'use strict';

// As much of VS Code's interface as the extension touches. What the extension does there is kept in `seen`.

const seen = { commands: {}, contexts: {}, trees: {}, shown: [], settings: {} };

class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}

class Range {
  constructor(startLine, startCharacter, endLine, endCharacter) {
    this.start = new Position(startLine, startCharacter);
    this.end = new Position(endLine, endCharacter);
  }
}

class EventEmitter {
  constructor() {
    const listeners = new Set();
    this.event = (listener) => listeners.add(listener);
    this.fire = (value) => listeners.forEach((listener) => listener(value));
  }
}

class TreeItem {
  constructor(label, collapsibleState) {
    Object.assign(this, { label, collapsibleState });
  }
}

class ThemeIcon {
  constructor(id) {
    this.id = id;
  }
}

module.exports = {
  seen,
  Position,
  Range,
  EventEmitter,
  TreeItem,
  ThemeIcon,
  TreeItemCollapsibleState: { None: 0, Collapsed: 1, Expanded: 2 },
  ViewColumn: { Beside: -2, One: 1 },
  Uri: { parse: (text) => ({ text, toString: () => text }) },
  workspace: { getConfiguration: () => ({ get: (name, standard) => seen.settings[name] ?? standard }) },
  window: {
    registerTreeDataProvider: (id, tree) => ((seen.trees[id] = tree), { dispose() {} }),
    showTextDocument: async (uri, options) => seen.shown.push({ uri: `${uri}`, ...options }),
  },
  commands: {
    registerCommand: (id, run) => ((seen.commands[id] = run), { dispose() {} }),
    executeCommand: async (id, name, value) => {
      if (id === 'setContext') {
        seen.contexts[name] = value;
      }
    },
  },
};
