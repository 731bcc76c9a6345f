'use strict';

// The extension with stand-ins for VS Code and its language client, and with the real server, which is on the PATH.

const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { after, before, test } = require('node:test');
const { pathToFileURL } = require('node:url');
const { seen } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');
const extension = require('../src/extension');
const { decode, draw } = require('./picture');
const { manifest: generated } = require('../scripts/settings');
const manifest = require('../package.json');

const STORY = path.join(__dirname, '../../../Protocol/examples/caspian-launch');

/** Opens the articles of the example story. */
function openStory(client) {
  for (const name of fs.readdirSync(STORY)) {
    const file = path.join(STORY, name);
    const text = fs.readFileSync(file, 'utf8');
    const textDocument = { uri: `${pathToFileURL(file)}`, languageId: 'plaintext', version: 1, text };
    client.sendNotification('textDocument/didOpen', { textDocument });
  }
}

/** The words of a range. */
function words({ uri, range }) {
  const line = fs.readFileSync(new URL(uri), 'utf8').split('\n')[range.start.line];
  return line.slice(range.start.character, range.end.character);
}

before(async () => {
  await extension.activate({ subscriptions: [] });
  const changed = new Promise((resolve) => seen.trees['gainsay.conflicts'].onDidChangeTreeData(resolve));
  openStory(LanguageClient.last);
  await changed;
});

after(() => extension.deactivate());

test('the tree shows the conflicts of the story, and their figures', async () => {
  const tree = seen.trees['gainsay.conflicts'];
  await tree.refresh();
  const conflicts = tree.getChildren();
  assert.ok(conflicts.length > 1);
  for (const conflict of conflicts) {
    const item = tree.getTreeItem(conflict);
    assert.match(item.label, / in (eastern-mirror|harbour-post|northern-wire|prairie-news|the-ledger)\b/);
    const members = tree.getChildren(conflict);
    assert.ok(new Set(members.map(({ member }) => member.side)).size > 1);
    for (const member of members) {
      const { label, command } = tree.getTreeItem(member);
      assert.ok(label.includes(member.member.article));
      const [uri, { selection }] = command.arguments;
      assert.match(words({ uri: `${uri}`, range: selection }), /\d|four|two|three|all|every|almost|more/i);
      assert.deepEqual(tree.getChildren(member), []);
    }
  }
});

test('a figure is shown beside one on another side', async () => {
  const tree = seen.trees['gainsay.conflicts'];
  const [node] = tree.getChildren(tree.getChildren()[0]);
  await seen.commands['gainsay.compareSides'](node);
  const [one, other] = seen.shown;
  const sideOf = ({ uri, selection }) =>
    node.conflict.members.find((each) => each.uri === uri && each.range.start.line === selection.start.line).side;
  assert.notEqual(sideOf(one), sideOf(other));
});

test('every command and view of the manifest is there', () => {
  const { commands, views } = manifest.contributes;
  assert.deepEqual(commands.map(({ command }) => command).sort(), Object.keys(seen.commands).sort());
  assert.deepEqual(views.explorer.map(({ id }) => id), Object.keys(seen.trees));
  assert.equal(seen.contexts['gainsay.runs'], true);
});

test('no command has a name that the server has', () => {
  const { commands } = LanguageClient.last.capabilities.executeCommandProvider;
  assert.deepEqual(manifest.contributes.commands.filter(({ command }) => commands.includes(command)), []);
});

test('the article has all four colours', async () => {
  const client = LanguageClient.last;
  const file = path.join(STORY, 'harbour-post.txt');
  const params = { textDocument: { uri: `${pathToFileURL(file)}` } };
  const { data } = await client.sendRequest('textDocument/semanticTokens/full', params);
  const { tokenTypes } = client.capabilities.semanticTokensProvider.legend;
  const tokens = decode(data, tokenTypes);
  assert.deepEqual([...new Set(tokens.map(({ type }) => type))].sort(), [...tokenTypes].sort());
  if (process.env.GAINSAY_UPDATE_PICTURES) {
    const colours = manifest.contributes.configurationDefaults['editor.semanticTokenColorCustomizations'];
    const themes = [
      { ...colours['[*Dark*]'], paper: '#1e1e1e', ink: '#d4d4d4' },
      { ...colours['[*Light*]'], paper: '#ffffff', ink: '#222222' },
    ];
    const text = fs.readFileSync(file, 'utf8').split('\n').slice(0, 15).join('\n');
    fs.writeFileSync(path.join(__dirname, '../picture.svg'), draw(text, tokens, themes));
  }
});

test('the server starts anew', async () => {
  const old = LanguageClient.last;
  await seen.commands['gainsay.restart']();
  assert.notEqual(LanguageClient.last, old);
  assert.equal(old.process.exitCode, 0);
});

test('the settings are those of the schema', () => {
  assert.deepEqual(manifest, generated(), 'npm run settings writes them anew');
});

test('the token types are those that the server tells, and each has a colour for dark and for light', () => {
  const { tokenTypes } = LanguageClient.last.capabilities.semanticTokensProvider.legend;
  const { semanticTokenTypes, configurationDefaults } = manifest.contributes;
  assert.deepEqual(semanticTokenTypes.map(({ id }) => id).sort(), [...tokenTypes].sort());
  const colours = configurationDefaults['editor.semanticTokenColorCustomizations'];
  for (const [theme, paper] of [['[*Dark*]', '#1e1e1e'], ['[*Light*]', '#ffffff']]) {
    const inks = tokenTypes.map((type) => {
      const rule = colours[theme].rules[type];
      return rule.foreground ?? rule;
    });
    assert.equal(new Set(inks).size, tokenTypes.length);
    inks.forEach((ink) => assert.ok(contrast(ink, paper) >= 4.5, `${ink} on ${paper}`));
  }
});

test('version and licence are those of the project', () => {
  assert.equal(manifest.version, '0.1.0');
  assert.equal(manifest.license, 'Apache-2.0');
});

/** The contrast of two colours, from 1 to 21 (WCAG 2.2). */
function contrast(one, other) {
  const luminance = (colour) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
      const part = parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
