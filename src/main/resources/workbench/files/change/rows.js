// What the grid shows of a sheet: which rows, how high and wide, and what stands in each cell, with its signs.

import {content, element, SIGNS, widthOf} from './cells.js';

const ONE = 32;
const TWO = 48;
const USES = 72;
const KINDS = {id: 'id', condition: 'cond', outcome: 'out', clause: 'clause', reason: 'reason'};

// Rows as they are seen: with what was removed, and with what is suggested, in their places.
export function linesOf(sheet, {preview, shown}) {
  const gone = Map.groupBy(sheet.gone, row => row.afterId ?? null);
  const ghosts = Map.groupBy(preview.filter(edit => edit.op === 'insert'), edit => edit.afterId ?? null);
  const beside = id => [
    ...(gone.get(id) ?? []).map(row => ({kind: 'removed', row})),
    ...(ghosts.get(id) ?? []).flatMap(edit => edit.rows.map(row => ({kind: 'ghost', row}))),
  ];
  return [...beside(null), ...sheet.rows.flatMap(row => [...shown(row) ? [{kind: 'row', row}] : [], ...beside(row.id)])];
}

// As wide as what stands in a column; where that is too much for the page, the widest give way first.
function widths(grid, room) {
  const {columns, sheet, shows} = grid;
  const some = sheet.rows.slice(0, 200);
  const least = columns.map(column => Math.max(column.kind === 'id' ? 52 : 60, widthOf(column.label) / 2 + 24,
    shows.codes ? Math.min(column.key.length, 24) * 6.7 + 18 : 0,
    ...(column.label.match(/[\w'’-]+/g) ?? []).map(word => word.length * 9.6 + 18)));
  const wanted = columns.map((column, i) => {
    const place = sheet.letters.get(column.letter);
    const longest = some.reduce((most, row) => Math.max(most, widthOf(row.cells[place])), 0);
    const most = {reason: 480, clause: 124}[column.kind] ?? 260;
    return Math.max(least[i], Math.min(longest + (column.signs ? 44 : 22), most));
  });
  const at = level => wanted.map((one, i) => Math.floor(Math.min(one, Math.max(level, least[i]))));
  const sum = wide => wide.reduce((all, one) => all + one, 0);
  let level = 480;
  while (level > 100 && sum(at(level)) > room) level -= 4;
  const wide = at(level);
  const spare = Math.max(0, room - sum(wide));
  const texts = columns.flatMap((column, i) => column.kind === 'reason' || column.kind === 'other' ? [i] : []);
  for (const i of texts.length ? texts : wide.keys()) wide[i] += Math.floor(spare / (texts.length || wide.length));
  return wide;
}

// Measures the columns, and draws their heads.
export function measure(grid) {
  const {sheet, root, words, shows} = grid;
  grid.uses = shows.uses && sheet.rows.some(row => row.uses);
  grid.decided = sheet.rows.some(row => row.uses?.d365);
  grid.number = Math.max(60, Math.ceil(widthOf(words.ghost)) + 34);
  grid.wide = widths(grid, root.clientWidth - grid.number - (grid.uses ? USES : 0));
  const tracks = [grid.number, ...grid.wide, ...grid.uses ? [USES] : []];
  root.style.setProperty('--number', `${grid.number}px`);
  root.style.setProperty('--tracks', tracks.map(one => `${one}px`).join(' '));
  root.setAttribute('aria-rowcount', sheet.rows.at(-1)?.row ?? 1);
  root.setAttribute('aria-colcount', sheet.columns.length + (grid.uses ? 2 : 1));
  grid.head.replaceChildren(letters(grid), titles(grid));
}

function letters(grid) {
  const {columns, words} = grid;
  const letter = (column, i) => {
    const word = columns[i - 1]?.kind === column.kind ? '' : words[column.kind] ?? '';
    return element('div', {class: kindOf(grid, i)}, `${column.letter} ${word}`.trim());
  };
  return element('div', {class: 'letters', 'aria-hidden': 'true'}, element('div', {class: 'number'}), ...columns.map(letter), ...grid.uses ? [element('div')] : []);
}

function titles(grid) {
  const {columns, sheet, words, shows} = grid;
  const title = (column, i) => element('div', {role: 'columnheader', class: kindOf(grid, i), 'aria-colindex': place(grid, column), 'data-column': i},
    column.unit ? `${column.label}（${column.unit}）` : column.label,
    ...shows.codes && column.key && column.key !== '#' ? [element('code', {class: 'code'}, column.key)] : []);
  return element('div', {class: `titles ${shows.codes ? 'with-codes' : ''}`, role: 'row', 'aria-rowindex': sheet.start || 1},
    element('div', {role: 'columnheader', class: 'number', 'aria-colindex': 1}, element('span', {class: 'unseen'}, words.row)),
    ...columns.map(title),
    ...grid.uses ? [element('div', {role: 'columnheader', class: 'uses', 'aria-colindex': sheet.columns.length + 2}, words.uses)] : []);
}

const place = (grid, column) => grid.sheet.columns.indexOf(column) + 2;

function kindOf({columns}, i) {
  const {kind, align} = columns[i];
  const first = kind === 'outcome' && columns[i - 1]?.kind !== 'outcome';
  return `${KINDS[kind] ?? ''} ${align === 'end' ? 'figure' : ''} ${first ? 'first' : ''}`.trim();
}

// What stands in a cell, and what stood there where that is another text.
function said(grid, line, column) {
  const set = grid.marks.preview.find(edit => edit.op === 'set' && edit.id === line.row.id && edit.column === column.letter);
  const now = grid.text(line, column);
  const was = set ? now : grid.was(line, column);
  const text = set ? set.text : now;
  return {text, was: was === text ? undefined : was, suggested: set !== undefined};
}

export function heightOf(grid, line) {
  const high = grid.columns.some((column, i) => {
    const {text, was, suggested} = said(grid, line, column);
    return suggested || was !== undefined || text.includes('\n') || widthOf(text) > grid.wide[i] - 20;
  });
  return high ? TWO : ONE;
}

function cellOf(grid, line, column, i) {
  const {text, was, suggested} = said(grid, line, column);
  const found = line.kind === 'row' ? grid.marks.findings.get(`${line.row.id} ${column.letter}`) : undefined;
  const todo = line.kind === 'ghost' && text === '' && column.kind === 'outcome';
  const before = was !== undefined && !suggested ? grid.words.before.replace('{0}', text || '–').replace('{1}', was || '–') : text;
  return element('div', {
    role: 'gridcell', tabindex: -1, 'aria-colindex': place(grid, column), 'data-column': i,
    class: [kindOf(grid, i), was === undefined ? '' : suggested ? 'suggested' : 'changed', found ? `has-${found.severity}` : ''].join(' ').trim(),
    'aria-readonly': grid.isWritable(line, column) ? null : 'true', 'aria-invalid': found ? 'true' : null,
    'aria-description': found?.message, 'aria-label': before || null,
  }, todo ? grid.words.todo : content(column, text, was));
}

export function rowOf(grid, line) {
  const {words, sheet, uses, decided} = grid;
  const {row, kind} = line;
  const state = kind === 'row' ? sheet.sign(row) : kind;
  const number = element('div', {role: 'rowheader', class: 'number', 'aria-colindex': 1},
    ...state ? [element('span', {class: 'change-sign', 'aria-hidden': 'true'}, SIGNS[state])] : [],
    kind === 'row' ? element('span', {}, String(row.row)) : '',
    ...state ? [element('span', {class: state === 'ghost' ? '' : 'unseen'}, words[state])] : []);
  const use = row.uses;
  const told = kind !== 'row' ? '' : !use ? words.fresh : use.d365 === 0 ? words.never : use.d365.toLocaleString();
  return element('div', {
    role: 'row', 'aria-rowindex': kind === 'row' ? row.row : null,
    class: `line ${state ? `is-${state}` : ''} ${use?.d365 === 0 && decided ? 'is-never' : ''}`,
  }, number, ...grid.columns.map((column, i) => cellOf(grid, line, column, i)),
  ...uses ? [element('div', {role: 'gridcell', class: 'uses', 'aria-colindex': sheet.columns.length + 2, 'aria-readonly': 'true'}, told)] : []);
}
