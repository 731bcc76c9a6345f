// @ts-check
// SPDX-License-Identifier: Apache-2.0
'use strict';

// Writes the settings of package.json anew from the schema of the protocol.

const fs = require('fs');
const path = require('path');

const MANIFEST = path.join(__dirname, '../package.json');
const SCHEMA = path.join(__dirname, '../../../Protocol/schema/configuration.schema.json');

/** What the extension settles itself, or VS Code does. */
const SETTLED = ['tokenTypes', 'positionEncoding', 'changeNotifications'];

const PATH = {
  type: 'string',
  default: 'gainsay',
  scope: 'machine-overridable',
  description: 'The program. It is looked for on the PATH where there is no folder in it.',
};

/**
 * The settings that a schema describes, by their names in VS Code.
 *
 * @param {any} schema
 * @returns {Record<string, object>}
 */
function settings(schema) {
  /** @type {Record<string, object>} */
  const found = { 'gainsay.path': PATH };
  /** @type {(name: string, property: any, outer?: string) => void} */
  const add = (name, property, outer) => {
    if (property.properties) {
      for (const [inner, value] of Object.entries(property.properties)) {
        add(`${name}.${inner}`, value, property.description);
      }
      return;
    }
    const { $ref, ...rest } = property;
    const definition = { ...($ref ? schema.$defs[$ref.split('/').pop()] : {}), ...rest };
    const type = definition.enum ? 'string' : definition.type;
    found[`gainsay.${name}`] = { scope: 'window', description: outer, ...definition, type };
  };
  for (const [name, property] of Object.entries(schema.properties)) {
    if (!SETTLED.includes(name)) {
      add(name, property);
    }
  }
  return found;
}

/** The manifest with the settings of the schema. */
function manifest() {
  const found = JSON.parse(fs.readFileSync(MANIFEST, 'utf8'));
  found.contributes.configuration.properties = settings(JSON.parse(fs.readFileSync(SCHEMA, 'utf8')));
  return found;
}

module.exports = { manifest, MANIFEST };

if (require.main === module) {
  fs.writeFileSync(MANIFEST, JSON.stringify(manifest(), null, 2) + '\n');
}
