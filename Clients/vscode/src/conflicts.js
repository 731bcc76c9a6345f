// @ts-check
// SPDX-License-Identifier: Apache-2.0
'use strict';

const vscode = require('vscode');

/**
 * Objects of the protocol, as Protocol/README.md describes them.
 *
 * @typedef {{ start: { line: number, character: number }, end: { line: number, character: number } }} Range
 * @typedef {{ article: string, side: string, minority?: true, uri: string, range: Range }} Member
 * @typedef {{ id: string, relation: string, message: string, members: Member[] }} Conflict
 * @typedef {{ story: string, conflicts: Conflict[] }} Story
 */

/**
 * What the tree shows: stories, their conflicts, and the figures of these.
 *
 * @typedef {{ story?: Story, conflict?: Conflict, member?: Member }} Node
 */

/** @param {Range} range */
function selection(range) {
  return new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
}

/** The figures that disagree, as a tree. */
class Conflicts {
  /** @param {(method: string, params: object) => Promise<any> | undefined} ask sends a request to the server. */
  constructor(ask) {
    this.ask = ask;
    /** @type {Story[]} */
    this.stories = [];
    this.changed = new vscode.EventEmitter();
    this.onDidChangeTreeData = this.changed.event;
  }

  /** Asks anew for all stories. */
  async refresh() {
    /** @type {Story[]} */
    const stories = (await this.ask('annotation/story', {})) ?? [];
    this.stories = stories.filter((story) => story.conflicts.length > 0);
    this.changed.fire(undefined);
  }

  /**
   * @param {Node} [node] nothing for the top of the tree.
   * @returns {Node[]}
   */
  getChildren(node) {
    if (!node) {
      const [only, ...others] = this.stories;
      return only && others.length === 0 ? this.getChildren({ story: only }) : this.stories.map((story) => ({ story }));
    }
    const { story, conflict, member } = node;
    if (member) {
      return [];
    }
    return conflict
      ? conflict.members.map((each) => ({ conflict, member: each }))
      : (story?.conflicts ?? []).map((each) => ({ conflict: each }));
  }

  /**
   * @param {Node} node
   * @returns {vscode.TreeItem}
   */
  getTreeItem({ story, conflict, member }) {
    if (member) {
      return memberItem(member);
    }
    if (conflict) {
      return conflictItem(conflict);
    }
    return new vscode.TreeItem(story?.story ?? '', vscode.TreeItemCollapsibleState.Expanded);
  }

  /**
   * Opens a figure, and beside it the first one on another side.
   *
   * @param {{ member: Member, conflict: Conflict }} node
   */
  async compare({ member, conflict }) {
    const other = conflict.members.find(({ side }) => side !== member.side);
    await show(member, vscode.ViewColumn.One);
    if (other) {
      await show(other, vscode.ViewColumn.Beside);
    }
  }
}

/** @param {Conflict} conflict */
function conflictItem(conflict) {
  const item = new vscode.TreeItem(conflict.message, vscode.TreeItemCollapsibleState.Expanded);
  item.description = conflict.relation;
  item.tooltip = conflict.message;
  item.iconPath = new vscode.ThemeIcon('warning');
  return item;
}

/** @param {Member} member */
function memberItem(member) {
  const item = new vscode.TreeItem(`${member.side}  ${member.article}`);
  item.description = `line ${member.range.start.line + 1}${member.minority ? ', minority' : ''}`;
  item.contextValue = 'gainsay.member';
  item.command = {
    command: 'vscode.open',
    title: 'Open',
    arguments: [vscode.Uri.parse(member.uri), { selection: selection(member.range) }],
  };
  return item;
}

/**
 * @param {Member} member
 * @param {vscode.ViewColumn} viewColumn
 */
async function show(member, viewColumn) {
  await vscode.window.showTextDocument(vscode.Uri.parse(member.uri), {
    viewColumn,
    selection: selection(member.range),
    preview: false,
  });
}

module.exports = { Conflicts };
