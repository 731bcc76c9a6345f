// @ts-check
// SPDX-License-Identifier: Apache-2.0
'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');
const { Conflicts } = require('./conflicts');

/** Languages whose documents are articles. */
const LANGUAGES = ['plaintext', 'markdown', 'html'];

/** @type {LanguageClient | undefined} */
let client;

/**
 * The server as the settings name it.
 *
 * @returns {LanguageClient}
 */
function makeClient() {
  const settings = vscode.workspace.getConfiguration('gainsay');
  const command = settings.get('path', 'gainsay');
  const documentSelector = LANGUAGES.flatMap((language) => [
    { language, scheme: 'file' },
    { language, scheme: 'untitled' },
  ]);
  return new LanguageClient(
    'gainsay',
    'gainsay',
    { command, args: ['serve'] },
    { documentSelector, initializationOptions: { gainsay: { changeNotifications: true } } },
  );
}

/** @param {Conflicts} conflicts */
async function start(conflicts) {
  client = makeClient();
  client.onNotification('annotation/didChange', () => conflicts.refresh());
  await client.start();
  await vscode.commands.executeCommand('setContext', 'gainsay.runs', true);
  await conflicts.refresh();
}

async function stop() {
  await vscode.commands.executeCommand('setContext', 'gainsay.runs', false);
  await client?.stop();
  client = undefined;
}

/** @param {vscode.ExtensionContext} context */
async function activate(context) {
  const conflicts = new Conflicts((method, params) => client?.sendRequest(method, params));
  context.subscriptions.push(
    vscode.window.registerTreeDataProvider('gainsay.conflicts', conflicts),
    vscode.commands.registerCommand('gainsay.refreshConflicts', () => conflicts.refresh()),
    vscode.commands.registerCommand('gainsay.compareSides', (member) => conflicts.compare(member)),
    vscode.commands.registerCommand('gainsay.restart', async () => {
      await stop();
      await start(conflicts);
    }),
  );
  await start(conflicts);
}

module.exports = { activate, deactivate: stop };
