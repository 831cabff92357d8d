// How a cell and a row of the grid are drawn.

const SVG = 'http://www.w3.org/2000/svg';
const SHAPES = {
  a: [['rect', {class: 'fill', x: 1, y: 1, width: 10, height: 10}]],
  b: [['rect', {class: 'ring', x: 1.5, y: 1.5, width: 9, height: 9}], ['path', {class: 'fill', d: 'M1 1h10v10z'}]],
  none: [['circle', {class: 'ring', cx: 6, cy: 6, r: 4.5}]],
};

export function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...content);
  return made;
}

// The sign of a shape beside its word, as the page's own parts have it.
export function icon(name) { return document.getElementById(`icon-${name}`).content.firstElementChild.cloneNode(true); }

function classSign(text) {
  const kind = /^A|\bA$/.test(text) ? 'a' : /^B|\bB$/.test(text) ? 'b' : 'none';
  const shape = document.createElementNS(SVG, 'svg');
  shape.setAttribute('class', 'icon');
  shape.setAttribute('viewBox', '0 0 12 12');
  shape.setAttribute('aria-hidden', 'true');
  for (const [tag, places] of SHAPES[kind]) {
    const part = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(places)) part.setAttribute(key, value);
    shape.append(part);
  }
  return element('span', {class: `sign sign-${kind}`}, shape, text);
}

const isClass = column => column.kind === 'outcome' && column.key?.endsWith('arrantyClass');

// What stands in a cell: its text, or a dash where it is open; an old text struck above the new one.
export function content(column, text, was) {
  const now = text === '' ? element('span', {class: 'any', 'aria-hidden': 'true'}, '–') : isClass(column) ? classSign(text) : text;
  return was === undefined || was === text
    ? element('span', {class: 'two-lines'}, now)
    : element('span', {class: 'was-now'}, element('del', {}, was || '–'), element('span', {}, now));
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
