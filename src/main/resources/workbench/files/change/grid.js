// The grid: where one is, what is chosen, and only the rows that are seen in the page. What a row looks like is in rows.js.
// All that a spreadsheet program would do has under 600 lines, blank ones and comments not counted: cells and ranges here, keys and
// the pointer in keys.js, filling and pasting in ranges.js and clipboard.js, typing in editor.js, rows and taking back in sheet.js.

import {element} from './cells.js';
import {heightOf, linesOf, measure, rowOf} from './rows.js';

const LINE = 32;
const BESIDE = 6;
const between = (low, value, high) => Math.max(low, Math.min(value, high));

export class Grid extends EventTarget {
  #drawn = new Map();
  #tops = [0];

  constructor(root, words) {
    super();
    Object.assign(this, {root, words, at: {line: 0, column: 0}, anchor: {line: 0, column: 0}, whole: null, editing: null});
    this.marks = {findings: new Map(), shown: () => true, preview: []};
    this.shows = {codes: false, uses: true};
    this.head = element('div', {class: 'cells-head', role: 'rowgroup'});
    this.body = element('div', {class: 'cells-body', role: 'rowgroup'});
    this.handle = element('span', {class: 'fill-handle', 'aria-hidden': 'true'});
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

  get columns() { return (this.sheet?.columns ?? []).filter(column => !column.hidden && !column.isVoid); }
  get line() { return this.lines?.[this.at.line]; }
  get column() { return this.columns[this.at.column]; }
  get cell() { return this.#drawn.get(this.at.line)?.querySelector(`[data-column="${this.at.column}"]`); }
  isWritable(line, column) { return line?.kind === 'row' && !column.readOnly; }
  text(line, column) { return line.row.cells[this.sheet.letters.get(column.letter)] ?? ''; }
  was(line, column) { return line.kind === 'row' ? line.row.base?.[this.sheet.letters.get(column.letter)] : undefined; }

  // All that depends on what the sheet holds and how wide the page is.
  layout() {
    const held = this.line?.row.id;
    this.lines = linesOf(this.sheet, this.marks);
    const line = this.lines.findIndex(one => one.row.id === held);
    if (line >= 0 && line !== this.at.line) this.at = this.anchor = {...this.at, line};
    this.at = this.#inside(this.at);
    this.anchor = this.#inside(this.anchor);
    measure(this);
    this.#tops = [0];
    for (const one of this.lines) this.#tops.push(this.#tops.at(-1) + heightOf(this, one));
    this.body.style.height = `${this.#tops.at(-1)}px`;
    this.redraw();
  }

  #inside({line, column}) {
    return {line: between(0, line, Math.max(0, this.lines.length - 1)), column: between(0, column, this.columns.length - 1)};
  }

  // Draws all rows that are seen anew; the one that is typed in stays until it is left.
  redraw() {
    const focused = this.root.contains(document.activeElement);
    const kept = this.editing?.cell.closest('.line');
    for (const row of this.#drawn.values()) if (row !== kept) row.remove();
    this.#drawn = new Map(kept ? [[this.at.line, this.#put(kept, this.at.line)]] : []);
    this.draw();
    if (focused && !this.editing) this.focus();
  }

  // Only what is new is put in: a row that is there already keeps the focus.
  draw() {
    if (!this.sheet) return;
    const {scrollTop, clientHeight} = this.root;
    const wanted = new Set(this.lines.length ? [this.at.line] : []);
    const last = Math.min(this.lines.length - 1, this.#lineAt(scrollTop + clientHeight) + BESIDE);
    for (let i = Math.max(0, this.#lineAt(scrollTop) - BESIDE); i <= last; i++) wanted.add(i);
    for (const [index, row] of this.#drawn) if (!wanted.has(index)) { row.remove(); this.#drawn.delete(index); }
    let next = this.body.firstChild;
    for (const index of [...wanted].sort((one, other) => one - other)) {
      const row = this.#drawn.get(index);
      if (row) { next = row.nextSibling; continue; }
      const made = this.#put(rowOf(this, this.lines[index]), index);
      this.body.insertBefore(made, next);
      this.#drawn.set(index, made);
    }
    this.mark();
  }

  #put(row, index) {
    row.dataset.line = index;
    row.style.height = `${this.#tops[index + 1] - this.#tops[index]}px`;
    row.style.transform = `translateY(${this.#tops[index]}px)`;
    return row;
  }

  #lineAt(y) { return Math.max(0, this.#tops.findLastIndex(top => top <= y)); }

  get range() {
    const {at, anchor, whole} = this;
    const end = {line: this.lines.length - 1, column: this.columns.length - 1};
    const [top, bottom] = whole === 'column' ? [0, end.line] : [Math.min(at.line, anchor.line), Math.max(at.line, anchor.line)];
    const [left, right] = whole === 'row' ? [0, end.column] : [Math.min(at.column, anchor.column), Math.max(at.column, anchor.column)];
    return {top, bottom, left, right};
  }
  get chosen() { const {top, bottom} = this.range; return this.lines.slice(top, bottom + 1).filter(line => line.kind === 'row').map(line => line.row); }

  // Where one stands the cell can be typed in at once.
  mark() {
    const {top, bottom, left, right} = this.range;
    const several = top !== bottom || left !== right;
    for (const [index, row] of this.#drawn) {
      row.classList.toggle('is-at', index === this.at.line);
      for (const cell of row.querySelectorAll('[data-column]')) {
        const column = Number(cell.dataset.column);
        const chosen = index >= top && index <= bottom && column >= left && column <= right;
        const active = index === this.at.line && column === this.at.column;
        cell.classList.toggle('chosen', chosen && several);
        cell.classList.toggle('active', active);
        cell.ariaSelected = String(chosen);
        cell.tabIndex = active ? 0 : -1;
        if (active && this.isWritable(this.lines[index], this.columns[column])) cell.contentEditable = 'plaintext-only';
        else if (cell !== this.editing?.cell) cell.removeAttribute('contenteditable');
      }
    }
    const corner = this.#drawn.get(bottom)?.querySelector(`[data-column="${right}"]`);
    if (corner && !this.editing) corner.append(this.handle); else this.handle.remove();
  }

  focus() { this.cell?.focus({preventScroll: true}); }

  // Goes to a cell, or with extend lets the range reach to it.
  go(to, {extend = false, whole = null} = {}) {
    this.at = this.#inside(to);
    if (!extend) this.anchor = this.at;
    this.whole = whole;
    this.#reveal();
    this.draw();
    this.focus();
    this.dispatchEvent(new Event('moved'));
  }

  goTo(rowId, letter) {
    const line = this.lines.findIndex(one => one.row.id === rowId && one.kind === 'row');
    const column = this.columns.findIndex(one => one.letter === letter);
    if (line >= 0) this.go({line, column: Math.max(0, column)});
  }

  // On to the next cell; past the end of a line it is the first of the next one, and back.
  step(down, right) {
    const {line, column} = this.at;
    const end = this.columns.length - 1;
    if (right > 0 && column === end && line < this.lines.length - 1) this.go({line: line + 1, column: 0});
    else if (right < 0 && column === 0 && line > 0) this.go({line: line - 1, column: end});
    else this.go({line: line + down, column: column + right});
  }

  #reveal() {
    if (!this.lines.length) return;
    this.#show(this.at.line);
    const left = this.number + this.wide.slice(0, this.at.column).reduce((sum, one) => sum + one, 0);
    const right = left + this.wide[this.at.column] - this.root.clientWidth;
    const frozen = left - this.number - this.wide[0];
    if (this.at.column && frozen < this.root.scrollLeft) this.root.scrollLeft = frozen;
    else if (right > this.root.scrollLeft) this.root.scrollLeft = right;
  }

  #show(line) {
    const bottom = this.#tops[line + 1] + this.head.offsetHeight - this.root.clientHeight;
    if (this.#tops[line] < this.root.scrollTop) this.root.scrollTop = this.#tops[line];
    else if (bottom > this.root.scrollTop) this.root.scrollTop = bottom;
  }

  get screen() { return Math.max(1, Math.floor((this.root.clientHeight - this.head.offsetHeight) / LINE) - 1); }

  preview(edits) {
    if (!edits.length && !this.marks.preview.length) return;
    this.marks.preview = edits;
    this.layout();
    const ghost = this.lines.findIndex(line => line.kind === 'ghost');
    if (ghost >= 0) { this.#show(ghost); this.draw(); }
  }
}
