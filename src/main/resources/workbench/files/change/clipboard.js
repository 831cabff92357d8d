// Ranges on the clipboard as spreadsheet programs write them: an HTML table, and text with tabs.

function cellText(cell) {
  const copy = cell.cloneNode(true);
  copy.querySelectorAll('br').forEach(end => end.replaceWith('\u2028'));
  return copy.textContent.replace(/[ \t\r\n\u00a0]+/g, ' ').replace(/ *\u2028 */g, '\n').trim();
}

// Only the table is wanted of what they write; styles are not even read, as the page's policy has it.
function fromHtml(html) {
  const bare = html.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '');
  const table = new DOMParser().parseFromString(bare, 'text/html').querySelector('table');
  if (!table) return null;
  const lines = [];
  [...table.rows].forEach((row, at) => {
    lines[at] ??= [];
    let column = 0;
    for (const cell of row.cells) {
      while (lines[at][column] !== undefined) column++;
      for (let down = 0; down < cell.rowSpan; down++) {
        lines[at + down] ??= [];
        for (let right = 0; right < cell.colSpan; right++) {
          lines[at + down][column + right] = down + right ? '' : cellText(cell);
        }
      }
    }
  });
  const width = Math.max(...lines.map(line => line.length));
  return lines.slice(0, table.rows.length).map(line => Array.from({length: width}, (_, i) => line[i] ?? ''));
}

function fromText(text) {
  const lines = [[]];
  const cell = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/gy;
  for (let found; (found = cell.exec(text));) {
    const value = found[1];
    lines.at(-1).push(value.startsWith('"') && value.endsWith('"') && value.length > 1
      ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (!found[2]) break;
    if (found[2] !== '\t') lines.push([]);
  }
  if (lines.length > 1 && lines.at(-1).join('') === '') lines.pop();
  return lines;
}

export function read(data) {
  const found = fromHtml(data.getData('text/html')) ?? fromText(data.getData('text/plain'));
  return found.length && found[0].length ? found : [['']];
}

export function write(data, lines) {
  const quoted = text => /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  data.setData('text/plain', lines.map(line => line.map(quoted).join('\t')).join('\r\n'));
  const table = document.createElement('table');
  for (const line of lines) {
    const row = table.insertRow();
    for (const text of line) row.insertCell().innerText = text;
  }
  data.setData('text/html', table.outerHTML);
}
