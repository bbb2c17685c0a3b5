#!/usr/bin/env node
/**
 * Starts the Firefox that DATELINE_FIREFOX_STARTS names, and stands between it and Playwright, which speaks the newest WebDriver BiDi
 * and gives up on a Firefox that lacks a command, such as the long-term release. Commands whose want changes nothing for the tests
 * are answered in its place; all else goes through as it is.
 */
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';

/** What sets up conveniences. The tests ask for nothing of it: zone, language and folder are given by the environment and the profile. */
const dispensable = [
  'browser.setDownloadBehavior',
  'emulation.setLocaleOverride',
  'emulation.setMediaFeaturesOverride',
  'emulation.setScreenOrientationOverride',
  'emulation.setScreenSettingsOverride',
  'emulation.setTimezoneOverride',
  'network.addDataCollector',
];

const firefox = spawn(process.env['DATELINE_FIREFOX_STARTS'] ?? 'firefox', process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.once('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => firefox.kill());

let said = '';
firefox.stderr.setEncoding('utf8').on('data', (text) => {
  said += text;
  const lines = said.split('\n');
  said = lines.pop() ?? '';
  for (const line of lines) {
    const [, port] = /WebDriver BiDi listening on ws:\/\/127\.0\.0\.1:(\d+)$/.exec(line) ?? [];
    if (port === undefined) console.error(line);
    else relay(Number(port));
  }
});

function relay(port) {
  const server = createServer((client) => {
    const browser = connect(port, '127.0.0.1');
    // Firefox answers only to its own address.
    client.once('data', (request) => {
      browser.write(request.toString('latin1').replace(/^Host: .*$/m, `Host: 127.0.0.1:${port}`), 'latin1');
      client.pipe(browser);
    });
    browser.on('data', readFrames((frame) => client.write(frame)));
    for (const [one, other] of [[client, browser], [browser, client]]) {
      one.once('close', () => other.destroy());
      one.on('error', () => other.destroy());
    }
  });
  server.listen(0, '127.0.0.1', () => console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`));
}

/** Bytes of a WebSocket's server (RFC 6455): the head of an HTTP answer, then frames, none masked. */
function readFrames(pass) {
  let rest = Buffer.alloc(0);
  let head = true;
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const length = head ? headLength(rest) : frameLength(rest);
      if (length === null || rest.length < length) return;
      const piece = rest.subarray(0, length);
      pass(head ? piece : mended(piece));
      head = false;
      rest = rest.subarray(length);
    }
  };
}

function headLength(bytes) {
  const end = bytes.indexOf('\r\n\r\n');
  return end < 0 ? null : end + 4;
}

/** Null: not known before more bytes have come. */
function frameLength(bytes) {
  const start = payloadStart(bytes);
  if (start === null) return null;
  const short = bytes[1] & 0x7f;
  return start + (short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short);
}

function payloadStart(bytes) {
  if (bytes.length < 2) return null;
  const short = bytes[1] & 0x7f;
  const start = short === 126 ? 4 : short === 127 ? 10 : 2;
  return bytes.length < start ? null : start;
}

/** The frame, or the word that all went well, where it says that a dispensable command is unknown. */
function mended(frame) {
  const wholeText = frame[0] === 0x81;
  if (!wholeText || frame.length > 4000) return frame;
  const { id, error, message } = JSON.parse(frame.subarray(payloadStart(frame) ?? 0).toString('utf8'));
  if (error !== 'unknown command' || !dispensable.includes(message)) return frame;
  const text = Buffer.from(JSON.stringify({ type: 'success', id, result: {} }));
  return Buffer.concat([Buffer.from([0x81, text.length]), text]);
}
