// The grid: only the rows that are seen stand in the page. Where one is, what is chosen, and what each row is told to be.

import {content, element, widthOf} from './cells.js';

const ONE = 32;
const TWO = 48;
const BESIDE = 6;
const USES = 72;
const KINDS = {id: 'id', condition: 'cond', outcome: 'out', clause: 'clause', reason: 'reason'};
const between = (low, value, high) => Math.max(low, Math.min(value, high));

export class Grid extends EventTarget {
  #drawn = new Map();
  #offsets = [0];

  constructor(root, words) {
    super();
    const number = Math.max(60, Math.ceil(widthOf(words.ghost)) + 34);
    Object.assign(this, {root, words, number, at: {line: 0, column: 0}, anchor: {line: 0, column: 0}, whole: null, editing: null});
    this.marks = {findings: new Map(), shown: () => true, preview: []};
    this.head = element('div', {class: 'cells-head', role: 'rowgroup'});
    this.body = element('div', {class: 'cells-body', role: 'rowgroup'});
    this.handle = element('span', {class: 'fill-handle', 'aria-hidden': 'true'});
    root.style.setProperty('--number', `${number}px`);
    root.replaceChildren(this.head, this.body);
    root.addEventListener('scroll', () => this.draw(), {passive: true});
    new ResizeObserver(() => this.sheet && this.layout()).observe(root);
  }

  open(sheet) {
    this.sheet = sheet;
    this.at = this.anchor = {line: 0, column: Math.min(1, sheet.columns.length - 1)};
    this.whole = null;
    this.root.scrollTo(0, 0);
    this.layout();
  }

  // Rows as they are seen: with what was removed, and with what is suggested, in their places.
  #line() {
    const lines = [];
    const gone = Map.groupBy(this.sheet.gone, row => row.afterId ?? null);
    const ghosts = Map.groupBy(this.marks.preview.filter(edit => edit.op === 'insert'), edit => edit.afterId ?? null);
    const beside = id => {
      for (const row of gone.get(id) ?? []) lines.push({kind: 'removed', row});
      for (const edit of ghosts.get(id) ?? []) for (const row of edit.rows) lines.push({kind: 'ghost', row});
    };
    beside(null);
    for (const row of this.sheet.rows) {
      if (this.marks.shown(row)) lines.push({kind: 'row', row});
      beside(row.id);
    }
    return lines;
  }

  get columns() { return (this.sheet?.columns ?? []).filter(column => !column.hidden && !column.isVoid); }
  get line() { return this.lines?.[this.at.line]; }
  get column() { return this.columns[this.at.column]; }
  isWritable(line, column) { return line?.kind === 'row' && !column.readOnly; }
  text(line, column) { return line.row.cells[this.sheet.letters.get(column.letter)] ?? ''; }
  was(line, column) {
    const base = line.kind === 'row' ? line.row.base : null;
    return base ? base[this.sheet.letters.get(column.letter)] : undefined;
  }

  // All that depends on what the sheet holds and how wide the page is.
  layout() {
    const held = this.line?.row.id;
    this.lines = this.#line();
    const place = this.lines.findIndex(line => line.row.id === held);
    if (place >= 0 && place !== this.at.line) this.at = this.anchor = {...this.at, line: place};
    this.at = this.#inside(this.at);
    this.anchor = this.#inside(this.anchor);
    this.#widths();
    this.#offsets = [0];
    this.lines.forEach((line, i) => this.#offsets.push(this.#offsets[i] + this.#height(line)));
    this.body.style.height = `${this.#offsets.at(-1)}px`;
    this.root.setAttribute('aria-rowcount', this.sheet.rows.at(-1)?.row ?? 1);
    this.root.setAttribute('aria-colcount', this.sheet.columns.length + 1);
    this.#header();
    this.redraw();
  }

  #inside({line, column}) {
    return {line: between(0, line, Math.max(0, this.lines.length - 1)), column: between(0, column, this.columns.length - 1)};
  }

  // As wide as what stands in a column; where that is too much for the page, the widest give way first.
  #widths() {
    const {columns} = this;
    this.uses = this.sheet.rows.some(row => row.uses);
    this.decided = this.sheet.rows.some(row => row.uses?.d365);
    const room = this.root.clientWidth - this.number - (this.uses ? USES : 0);
    const some = this.sheet.rows.slice(0, 200);
    const least = columns.map(column => Math.max(column.kind === 'id' ? 52 : 60, widthOf(column.label) / 2 + 24,
      ...(column.label.match(/[\w'’-]+/g) ?? []).map(word => word.length * 9.6 + 18)));
    const wanted = columns.map((column, i) => {
      const place = this.sheet.letters.get(column.letter);
      const longest = some.reduce((most, row) => Math.max(most, widthOf(row.cells[place])), 0);
      return between(least[i], longest + (column.key?.endsWith('arrantyClass') ? 44 : 22), {reason: 480, clause: 124}[column.kind] ?? 260);
    });
    const at = level => wanted.map((one, i) => Math.floor(Math.min(one, Math.max(level, least[i]))));
    const sum = wide => wide.reduce((all, one) => all + one, 0);
    let level = 480;
    while (level > 100 && sum(at(level)) > room) level -= 4;
    this.wide = at(level);
    const spare = Math.max(0, room - sum(this.wide));
    const texts = columns.flatMap((column, i) => column.kind === 'reason' || column.kind === 'other' ? [i] : []);
    for (const i of texts.length ? texts : this.wide.keys()) this.wide[i] += Math.floor(spare / (texts.length || this.wide.length));
    this.root.style.setProperty('--tracks', `${this.number}px ${this.wide.map(one => `${one}px`).join(' ')}${this.uses ? ` ${USES}px` : ''}`);
  }

  #suggested(line, column) {
    return this.marks.preview.find(edit => edit.op === 'set' && edit.id === line.row.id && edit.column === column.letter);
  }

  #height(line) {
    return this.columns.some((column, i) => {
      const text = this.text(line, column);
      const was = this.was(line, column);
      return this.#suggested(line, column) || (was !== undefined && was !== text) || text.includes('\n') || widthOf(text) > this.wide[i] - 20;
    }) ? TWO : ONE;
  }

  #header() {
    const columns = this.columns;
    const place = column => this.sheet.columns.indexOf(column) + 2;
    const letter = (column, i) => {
      const begins = columns[i - 1]?.kind !== column.kind;
      const word = begins ? this.words[column.kind] ?? '' : '';
      return element('div', {class: this.#kind(column, i)}, `${column.letter} ${word}`.trim());
    };
    const title = (column, i) => element('div', {role: 'columnheader', class: this.#kind(column, i), 'aria-colindex': place(column), 'data-column': i},
      column.unit ? `${column.label}（${column.unit}）` : column.label);
    this.head.replaceChildren(
      element('div', {class: 'letters', 'aria-hidden': 'true'}, element('div', {class: 'number'}), ...columns.map(letter), ...this.uses ? [element('div')] : []),
      element('div', {class: 'titles', role: 'row', 'aria-rowindex': this.sheet.start || 1},
        element('div', {role: 'columnheader', class: 'number', 'aria-colindex': 1}, element('span', {class: 'unseen'}, this.words.row)),
        ...columns.map(title),
        ...this.uses ? [element('div', {role: 'columnheader', class: 'uses', 'aria-colindex': this.sheet.columns.length + 2}, this.words.uses)] : []));
    if (this.uses) this.root.setAttribute('aria-colcount', this.sheet.columns.length + 2);
  }

  #kind(column, i) {
    const first = column.kind === 'outcome' && this.columns[i - 1]?.kind !== 'outcome';
    return `${KINDS[column.kind] ?? ''} ${column.align === 'end' ? 'figure' : ''} ${first ? 'first' : ''}`.trim();
  }

  #cell(line, column, i) {
    const set = this.#suggested(line, column);
    const found = line.kind === 'row' ? this.marks.findings.get(`${line.row.id} ${column.letter}`) : undefined;
    const text = set?.text ?? this.text(line, column);
    const was = set ? this.text(line, column) : this.was(line, column);
    const todo = line.kind === 'ghost' && text === '' && column.kind === 'outcome';
    return element('div', {
      role: 'gridcell', tabindex: -1, 'aria-colindex': this.sheet.columns.indexOf(column) + 2, 'data-column': i,
      class: [this.#kind(column, i), was !== undefined && was !== text ? (set ? 'suggested' : 'changed') : '', found ? `has-${found.severity}` : ''].join(' ').trim(),
      'aria-readonly': this.isWritable(line, column) ? null : 'true',
      'aria-invalid': found ? 'true' : null,
      'aria-description': found?.message,
      'aria-label': was !== undefined && was !== text && !set ? this.words.before.replace('{0}', text || '–').replace('{1}', was || '–') : null,
    }, todo ? this.words.todo : content(column, text, was));
  }

  #row(index) {
    const line = this.lines[index];
    const state = {removed: 'removed', ghost: 'ghost'}[line.kind] ?? this.sheet.sign(line.row);
    const sign = {removed: '−', ghost: '+', changed: '≠', added: '+'}[state];
    const number = element('div', {role: 'rowheader', class: 'number', 'aria-colindex': 1},
      ...sign ? [element('span', {class: 'change-sign', 'aria-hidden': 'true'}, sign)] : [],
      line.kind === 'row' ? element('span', {}, String(line.row.row)) : '',
      ...state ? [element('span', {class: state === 'ghost' ? '' : 'unseen'}, this.words[state])] : []);
    const use = line.row.uses;
    const told = line.kind !== 'row' ? '' : !use ? this.words.fresh : use.d365 === 0 ? this.words.never : use.d365.toLocaleString();
    const row = element('div', {
      role: 'row', 'aria-rowindex': line.kind === 'row' ? line.row.row : null, 'data-line': index,
      class: `line ${state ? `is-${state}` : ''} ${use?.d365 === 0 && this.decided ? 'is-never' : ''}`,
    }, number, ...this.columns.map((column, i) => this.#cell(line, column, i)),
    ...this.uses ? [element('div', {role: 'gridcell', class: 'uses', 'aria-colindex': this.sheet.columns.length + 2, 'aria-readonly': 'true'}, told)] : []);
    row.style.height = `${this.#offsets[index + 1] - this.#offsets[index]}px`;
    row.style.transform = `translateY(${this.#offsets[index]}px)`;
    return row;
  }

  #lineAt(y) {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#offsets[middle] <= y) low = middle; else high = middle - 1;
    }
    return low;
  }

  // Draws all rows that are seen anew; the one that is typed in stays until it is left.
  redraw() {
    const focused = this.root.contains(document.activeElement);
    const kept = this.editing ? this.body.querySelector('.editing')?.closest('.line') : null;
    for (const row of this.#drawn.values()) if (row !== kept) row.remove();
    this.#drawn.clear();
    if (kept) {
      kept.style.transform = `translateY(${this.#offsets[this.at.line]}px)`;
      kept.dataset.line = this.at.line;
      this.#drawn.set(this.at.line, kept);
    }
    this.draw();
    if (focused && !this.editing) this.focus();
  }

  draw() {
    if (!this.sheet) return;
    const top = this.root.scrollTop;
    const first = Math.max(0, this.#lineAt(top) - BESIDE);
    const last = Math.min(this.lines.length - 1, this.#lineAt(top + this.root.clientHeight) + BESIDE);
    const wanted = new Set(this.lines.length ? [this.at.line] : []);
    for (let i = first; i <= last && this.lines.length; i++) wanted.add(i);
    for (const [index, row] of this.#drawn) if (!wanted.has(index)) { row.remove(); this.#drawn.delete(index); }
    let next = this.body.querySelector('.line');
    for (const index of [...wanted].sort((one, other) => one - other)) {
      const row = this.#drawn.get(index);
      if (row && row === next) { next = next.nextElementSibling; continue; }
      const made = row ?? this.#row(index);
      this.body.insertBefore(made, next?.parentNode ? next : null);
      this.#drawn.set(index, made);
    }
    this.mark();
  }

  get range() {
    const {at, anchor, whole} = this;
    const last = {line: this.lines.length - 1, column: this.columns.length - 1};
    return {
      top: whole === 'column' ? 0 : Math.min(at.line, anchor.line), bottom: whole === 'column' ? last.line : Math.max(at.line, anchor.line),
      left: whole === 'row' ? 0 : Math.min(at.column, anchor.column), right: whole === 'row' ? last.column : Math.max(at.column, anchor.column),
    };
  }
  get chosen() { const {top, bottom} = this.range; return this.lines.slice(top, bottom + 1).filter(line => line.kind === 'row').map(line => line.row); }

  mark() {
    const {top, bottom, left, right} = this.range;
    const several = top !== bottom || left !== right;
    for (const [index, row] of this.#drawn) {
      const inside = index >= top && index <= bottom;
      row.classList.toggle('is-at', index === this.at.line);
      for (const cell of row.querySelectorAll('[data-column]')) {
        const column = Number(cell.dataset.column);
        const chosen = inside && column >= left && column <= right;
        const active = index === this.at.line && column === this.at.column;
        cell.classList.toggle('chosen', chosen && several);
        cell.classList.toggle('active', active);
        cell.setAttribute('aria-selected', String(chosen));
        cell.tabIndex = active ? 0 : -1;
        if (active) this.#ready(cell, this.lines[index], this.columns[column]);
        else if (cell.isContentEditable && !cell.classList.contains('editing')) this.#rest(cell);
      }
    }
    const corner = this.#drawn.get(bottom)?.querySelector(`[data-column="${right}"]`);
    if (corner && !this.editing) corner.append(this.handle); else this.handle.remove();
  }

  // Where one stands the cell can be typed in; what can be typed in needs a name of its own beside its content.
  #ready(cell, line, column) {
    if (cell.isContentEditable || !this.isWritable(line, column)) return;
    cell.contentEditable = 'plaintext-only';
    if (cell.hasAttribute('aria-label') || !this.text(line, column)) return;
    cell.setAttribute('aria-label', this.text(line, column));
    cell.dataset.named = '';
  }
  #rest(cell) {
    cell.removeAttribute('contenteditable');
    if (cell.dataset.named === undefined) return;
    cell.removeAttribute('aria-label');
    delete cell.dataset.named;
  }

  get cell() { return this.#drawn.get(this.at.line)?.querySelector(`[data-column="${this.at.column}"]`); }
  focus() { this.cell?.focus({preventScroll: true}); }

  // Goes to a cell, or with extend lets the range reach to it.
  go(to, {extend = false, whole = null, focus = true} = {}) {
    this.at = this.#inside(to);
    if (!extend) this.anchor = this.at;
    this.whole = whole;
    this.#reveal();
    this.draw();
    if (focus) this.focus();
    this.dispatchEvent(new Event('moved'));
  }

  goTo(rowId, letter) {
    const line = this.lines.findIndex(one => one.row.id === rowId && one.kind === 'row');
    const column = this.columns.findIndex(one => one.letter === letter);
    if (line >= 0) this.go({line, column: Math.max(0, column)});
    return line >= 0;
  }

  #reveal() {
    if (!this.lines.length) return;
    this.#show(this.at.line);
    const frozen = this.number + this.wide[0];
    const left = this.number + this.wide.slice(0, this.at.column).reduce((sum, one) => sum + one, 0);
    const right = left + this.wide[this.at.column];
    if (this.at.column && left - frozen < this.root.scrollLeft) this.root.scrollLeft = left - frozen;
    else if (right > this.root.scrollLeft + this.root.clientWidth) this.root.scrollLeft = right - this.root.clientWidth;
  }

  #show(line) {
    const head = this.head.offsetHeight;
    const top = this.#offsets[line];
    const bottom = this.#offsets[line + 1];
    if (top < this.root.scrollTop) this.root.scrollTop = top;
    else if (bottom + head > this.root.scrollTop + this.root.clientHeight) this.root.scrollTop = bottom + head - this.root.clientHeight;
  }

  get screen() { return Math.max(1, Math.floor((this.root.clientHeight - this.head.offsetHeight) / ONE) - 1); }

  preview(edits) {
    if (!edits.length && !this.marks.preview.length) return;
    this.marks.preview = edits;
    this.layout();
    const ghost = this.lines.findIndex(line => line.kind === 'ghost');
    if (ghost >= 0) { this.#show(ghost); this.draw(); }
  }
}
