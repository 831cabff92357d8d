// What pages are made of: elements, signs and texts as they stand in a cell.

// What became of a row, beside its colour.
export const SIGNS = {changed: '≠', added: '+', removed: '−', ghost: '+'};
const COLOURS = {changed: 'chg', added: 'add', removed: 'del'};

export function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...content);
  return made;
}

// The sign of a shape, as the page's own parts have it.
export function icon(name) { return document.getElementById(`icon-${name}`).content.firstElementChild.cloneNode(true); }

function classSign(name, text) {
  const sign = icon(`class-${name}`);
  sign.querySelector('span').textContent = text;
  return sign;
}

// What stands in a cell: its text, or a dash where it is open; an old text struck above the new one.
export function content(column, text, was) {
  const sign = column.signs?.[text];
  const now = text === '' ? element('span', {class: 'any', 'aria-hidden': 'true'}, '–') : sign ? classSign(sign, text) : text;
  return was === undefined || was === text
    ? element('span', {class: 'two-lines'}, now)
    : element('span', {class: 'was-now'}, element('del', {}, was || '–'), element('span', {}, now));
}

// How many rows were changed, added and removed, each with its sign.
export function counted(counts) {
  return Object.keys(COLOURS).filter(name => counts[name])
    .map(name => element('span', {class: `sign-${COLOURS[name]}`}, ` ${SIGNS[name]}${counts[name]}`));
}

// About how wide a text is at 13 px: a Chinese character is as wide as high, the rest about half.
export function widthOf(text) {
  let width = 0;
  for (const letter of text) width += letter > '\u2e7f' ? 13 : 7.2;
  return width;
}

// What messages quote stands out instead of in backticks.
export function quoted(message) {
  return message.split('`').map((part, i) => i % 2 ? element('b', {}, part) : part);
}
