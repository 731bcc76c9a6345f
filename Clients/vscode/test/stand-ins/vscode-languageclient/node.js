'use strict';

// A language client with the real server behind it, without an editor.

const { spawn } = require('child_process');

class LanguageClient {
  constructor(id, name, server, options) {
    Object.assign(this, { id, name, server, options, handlers: {}, waiting: new Map(), count: 0 });
    this.input = Buffer.alloc(0);
    LanguageClient.last = this;
  }

  onNotification(method, handle) {
    this.handlers[method] = handle;
  }

  async start() {
    this.process = spawn(this.server.command, this.server.args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.process.stdout.on('data', (data) => this.read(data));
    const { initializationOptions } = this.options;
    const answer = await this.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      initializationOptions,
    });
    this.capabilities = answer.capabilities;
    this.sendNotification('initialized', {});
  }

  async stop() {
    await this.sendRequest('shutdown');
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.sendNotification('exit');
    await ended;
  }

  sendRequest(method, params) {
    const id = ++this.count;
    this.write({ id, method, params });
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  sendNotification(method, params) {
    this.write({ method, params });
  }

  write(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin.write(body);
  }

  read(data) {
    this.input = Buffer.concat([this.input, data]);
    for (;;) {
      const start = this.input.indexOf('\r\n\r\n') + 4;
      const length = Number(/content-length: *(\d+)/i.exec(this.input.toString('latin1', 0, start))?.[1]);
      if (start < 4 || this.input.length < start + length) {
        return;
      }
      const message = JSON.parse(this.input.toString('utf8', start, start + length));
      this.input = this.input.subarray(start + length);
      this.take(message);
    }
  }

  take({ id, method, params, result, error }) {
    if (method) {
      this.handlers[method]?.(params);
      return;
    }
    const { resolve, reject } = this.waiting.get(id);
    this.waiting.delete(id);
    error ? reject(new Error(error.message)) : resolve(result);
  }
}

module.exports = { LanguageClient };
