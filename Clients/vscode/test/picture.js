'use strict';

// Draws an article with its semantic tokens in the colours of the extension, once for dark themes and once for light ones.

const CELL = { width: 7.2, height: 17 };
const COLUMNS = 92;

/**
 * The stretches of the encoding of LSP.
 *
 * @param {number[]} data
 * @param {string[]} types
 */
function decode(data, types) {
  const tokens = [];
  let line = 0;
  let start = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines, characters, length, type] = data.slice(i);
    start = lines === 0 ? start + characters : characters;
    line += lines;
    tokens.push({ line, start, end: start + length, type: types[type] });
  }
  return tokens;
}

/** Rows of at most COLUMNS characters: where each begins in its line. */
function wrap(text) {
  const rows = [];
  text.split('\n').forEach((content, line) => {
    let start = 0;
    while (content.length - start > COLUMNS) {
      const end = content.lastIndexOf(' ', start + COLUMNS) + 1;
      rows.push({ line, start, text: content.slice(start, end) });
      start = end;
    }
    rows.push({ line, start, text: content.slice(start) });
  });
  return rows;
}

/** The stretches of a row that have one type, or none. */
function stretches(row, tokens) {
  const found = [];
  let at = row.start;
  const end = row.start + row.text.length;
  const add = (until, type) => {
    if (until > at) {
      found.push({ text: row.text.slice(at - row.start, until - row.start), column: at - row.start, type });
      at = until;
    }
  };
  for (const token of tokens.filter(({ line }) => line === row.line)) {
    add(Math.min(Math.max(token.start, row.start), end));
    add(Math.min(token.end, end), token.start < end && token.end > row.start ? token.type : undefined);
  }
  add(end);
  return found;
}

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function panel(rows, tokens, { rules, paper, ink }, top) {
  const height = rows.length * CELL.height + 16;
  const parts = [`<rect y="${top}" width="100%" height="${height}" fill="${paper}"/>`];
  rows.forEach((row, index) => {
    for (const { text, column, type } of stretches(row, tokens)) {
      const rule = rules[type] ?? ink;
      const style = rule.foreground ? ' font-weight="bold" text-decoration="underline"' : '';
      const place = `x="${(8 + column * CELL.width).toFixed(1)}" y="${top + 21 + index * CELL.height}"`;
      const length = `textLength="${(text.length * CELL.width).toFixed(1)}" lengthAdjust="spacingAndGlyphs"`;
      parts.push(`<text ${place} ${length} fill="${rule.foreground ?? rule}"${style}>${escape(text)}</text>`);
    }
  });
  return { svg: parts.join('\n'), height };
}

/**
 * @param {string} text
 * @param {ReturnType<typeof decode>} tokens
 * @param {{ rules: object, paper: string, ink: string }[]} themes
 */
function draw(text, tokens, themes) {
  const rows = wrap(text);
  let top = 0;
  const panels = themes.map((theme) => {
    const { svg, height } = panel(rows, tokens, theme, top);
    top += height;
    return svg;
  });
  const size = `width="${(COLUMNS * CELL.width + 16).toFixed(0)}" height="${top}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="monospace" font-size="12" xml:space="preserve">`,
    '<title>The colours of an article, for dark themes and for light ones</title>',
    ...panels,
    '</svg>\n',
  ].join('\n');
}

module.exports = { decode, draw };
