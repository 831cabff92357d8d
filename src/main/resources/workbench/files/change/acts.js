// What is done to a sheet: each act is a step that can be taken back, and is kept by itself.

import {read, write} from './clipboard.js';
import {freshId, History} from './sheet.js';

export class Acts {
  #told = 0;

  constructor(page) {
    this.page = page;
    this.history = new History();
    const {root} = page.grid;
    for (const kind of ['copy', 'cut']) root.addEventListener(kind, event => this.#copy(event, kind === 'cut'));
    root.addEventListener('paste', event => this.#paste(event));
  }

  get grid() { return this.page.grid; }
  get sheet() { return this.page.grid.sheet; }
  get place() { return {id: this.grid.line?.row.id, letter: this.grid.column?.letter}; }

  // Does edits to the sheet that is open, and afterwards goes to a cell.
  do(edits, after, sheet = this.sheet) {
    const before = this.place;
    const back = sheet.apply(edits);
    if (!back.length) { this.grid.redraw(); return; }
    this.history.did({sheet: sheet.name, edits, back, before, after: after ?? before});
    this.#did(sheet, edits, after);
  }

  #did(sheet, edits, place) {
    this.page.notes.pass();
    if (sheet !== this.sheet) this.page.open(sheet);
    this.page.draft.change(sheet.name, edits);
    this.page.refresh();
    if (place) this.grid.goTo(place.id, place.letter);
    this.page.bar.buttons();
  }

  #again(step, edits, place) {
    const sheet = this.page.sheet(step.sheet);
    const back = sheet.apply(edits);
    this.page.findings.quiet();
    if (back.length) this.#did(sheet, edits, place);
    this.grid.focus();
    return back;
  }
  undo() { const step = this.history.undo(); if (step) this.#again(step, step.back, step.before); }
  redo() { const step = this.history.redo(); if (step) step.back = this.#again(step, step.edits, step.after); }

  named(act) {
    ({undo: () => this.undo(), redo: () => this.redo(), insert: this.insert, remove: this.remove, copy: this.copyRows,
      up: () => this.move(-1), down: () => this.move(1), fill: () => this.fill('down')})[act]();
    if (!document.querySelector('dialog[open]')) this.grid.focus();
  }

  write = (id, column, text) => this.do([{op: 'set', id, column, text}]);
  step(event, [down, right]) {
    const {line, column} = this.grid.at;
    const back = event.shiftKey ? -1 : 1;
    const wraps = right && column + back >= this.grid.columns.length;
    this.grid.go(wraps ? {line: line + 1, column: 0} : {line: line + down * back, column: column + right * back});
  }

  // The writable cells of a range, each with what is to stand in it.
  #sets({top, bottom, left, right}, textAt) {
    const edits = [];
    for (let line = top; line <= bottom; line++) {
      for (let column = left; column <= right; column++) {
        const [one, head] = [this.grid.lines[line], this.grid.columns[column]];
        if (!one || !head || !this.grid.isWritable(one, head)) continue;
        const text = textAt(line, column);
        if (text !== undefined && text !== this.grid.text(one, head)) edits.push({op: 'set', id: one.row.id, column: head.letter, text});
      }
    }
    return edits;
  }
  #textAt(line, column) { return this.grid.text(this.grid.lines[line], this.grid.columns[column]); }
  #setAll(range, textAt) { const edits = this.#sets(range, textAt); if (edits.length) this.do(edits); }

  empty() { this.#setAll(this.grid.range, () => ''); }

  fill(to) {
    const {top, bottom, left, right} = this.grid.range;
    if (to === 'down') {
      const from = top === bottom ? top - 1 : top;
      if (from >= 0) this.#setAll({top: from + 1, bottom, left, right}, (line, column) => this.#textAt(from, column));
    } else {
      const from = left === right ? left - 1 : left;
      if (from >= 0) this.#setAll({top, bottom, left: from + 1, right}, line => this.#textAt(line, from));
    }
  }

  stretch(from) {
    const high = from.bottom - from.top + 1;
    const wide = from.right - from.left + 1;
    const within = (value, start, size) => start + (((value - start) % size) + size) % size;
    this.#setAll(this.grid.range, (line, column) => this.#textAt(within(line, from.top, high), within(column, from.left, wide)));
  }

  get #last() { return this.grid.chosen.at(-1); }
  #blank(like) { return like ? [...like] : this.sheet.columns.map(() => ''); }

  insert = () => {
    const id = freshId();
    this.do([{op: 'insert', afterId: this.#last?.id ?? this.sheet.rows.at(-1)?.id ?? null, rows: [{id, cells: this.#blank()}]}], {id, letter: this.grid.columns[0].letter});
  };
  copyRows = () => {
    const {chosen} = this.grid;
    if (!chosen.length) return;
    const rows = chosen.map(row => ({id: freshId(), cells: this.#blank(row.cells)}));
    if (this.sheet.columns[0].kind === 'id') for (const row of rows) row.cells[0] = this.#freeName(row.cells[0]);
    this.do([{op: 'insert', afterId: chosen.at(-1).id, rows}], {id: rows[0].id, letter: this.place.letter});
  };
  // R07 is copied as the first R.. that nobody has.
  #freeName(name) {
    const [, stem, figures] = /^(.*?)(\d+)$/.exec(name) ?? [];
    if (!figures) return '';
    this.#told = Math.max(this.#told, ...this.sheet.rows.map(row => Number(/^.*?(\d+)$/.exec(row.cells[0])?.[1] ?? 0))) + 1;
    return stem + String(this.#told).padStart(figures.length, '0');
  }
  remove = () => {
    const ids = this.grid.chosen.map(row => row.id);
    if (!ids.length) return;
    const next = this.sheet.rows[this.sheet.places.get(ids.at(-1)) + 1] ?? this.sheet.rows[this.sheet.places.get(ids[0]) - 1];
    this.do([{op: 'delete', ids}], {id: next?.id, letter: this.place.letter});
    this.page.notes.undoable(this.page.words.deleted.replace('{0}', ids.length), () => this.undo());
  };
  move = step => {
    const {chosen} = this.grid;
    if (!chosen.length) return;
    const {rows, places} = this.sheet;
    const first = places.get(chosen[0].id);
    const last = places.get(chosen.at(-1).id);
    if (step < 0 ? first === 0 : last === rows.length - 1) return;
    const whole = this.grid.whole;
    const {id, letter} = this.place;
    this.do([{op: 'move', ids: chosen.map(row => row.id), afterId: step < 0 ? rows[first - 2]?.id ?? null : rows[last + 1].id}]);
    const line = wanted => this.grid.lines.findIndex(one => one.row.id === wanted);
    const column = this.grid.columns.findIndex(one => one.letter === letter);
    const other = id === chosen[0].id ? chosen.at(-1).id : chosen[0].id;
    this.grid.anchor = {line: line(other), column};
    this.grid.go({line: line(id), column}, {extend: true, whole});
  };

  #copy(event, cut) {
    if (this.grid.editing) return;
    event.preventDefault();
    const {top, bottom, left, right} = this.grid.range;
    const lines = [];
    for (let line = top; line <= bottom; line++) {
      if (this.grid.lines[line].kind === 'ghost') continue;
      lines.push(this.grid.columns.slice(left, right + 1).map(column => this.grid.text(this.grid.lines[line], column)));
    }
    write(event.clipboardData, lines);
    if (cut) this.empty();
  }

  // One copied cell fills the whole range; more are laid from its corner on, and the table grows where they need it.
  #paste(event) {
    if (this.grid.editing) return;
    event.preventDefault();
    const copied = read(event.clipboardData);
    const {top, left, ...end} = this.grid.range;
    const tiles = (end.bottom - top + 1) % copied.length === 0 && (end.right - left + 1) % copied[0].length === 0;
    const bottom = tiles ? end.bottom : top + copied.length - 1;
    const right = tiles ? end.right : left + copied[0].length - 1;
    const text = (line, column) => copied[(line - top) % copied.length][(column - left) % copied[0].length];
    const edits = this.#sets({top, bottom, left, right: Math.min(right, this.grid.columns.length - 1)}, text);
    const rows = [];
    for (let line = Math.max(top, this.grid.lines.length); line <= bottom; line++) {
      const cells = this.#blank();
      this.grid.columns.forEach((column, i) => {
        if (i >= left && i <= right && !column.readOnly) cells[this.sheet.letters.get(column.letter)] = text(line, i);
      });
      rows.push({id: freshId(), cells});
    }
    if (rows.length) edits.push({op: 'insert', afterId: this.sheet.rows.at(-1)?.id ?? null, rows});
    if (edits.length) this.do(edits);
    this.grid.anchor = {line: bottom, column: Math.min(right, this.grid.columns.length - 1)};
    this.grid.go({line: top, column: left}, {extend: true});
    if (right >= this.grid.columns.length) this.page.notes.tell(this.page.words.cut.replace('{0}', right - this.grid.columns.length + 1));
  }

  // A suggestion is a step like any other; its rows get names that nobody had.
  cure({sheet: name, suggestion}) {
    const sheet = this.page.sheet(name) ?? this.page.sheets[0];
    const fresh = new Map();
    const edits = suggestion.edits.map(edit => edit.op !== 'insert' ? edit
      : {...edit, rows: edit.rows.map(row => { const id = freshId(); fresh.set(row.id, id); return {...row, id}; })});
    const {rowId, column} = suggestion.cursor ?? {};
    this.page.findings.quiet();
    this.do(edits, rowId && {id: fresh.get(rowId) ?? rowId, letter: column}, sheet);
    this.grid.focus();
  }
  accept() { this.page.findings.accept(); }
  finding(step) { this.page.findings.go(step); }
  escape() { this.page.findings.quiet(); }

  #reading = 0;
  // What a cell is understood as, while it is typed; null when one has left it.
  typing(text) {
    const asked = ++this.#reading;
    if (text === null) return;
    const {sheet, column} = this.grid.editing ? {sheet: this.sheet.name, column: this.grid.column.letter} : {};
    clearTimeout(this.timer);
    this.timer = setTimeout(async () => {
      const said = text === '' ? null : await this.page.draft.reading(sheet, column, text);
      if (asked !== this.#reading || !this.grid.editing) return;
      this.page.editor.say(...this.page.bar.read(said));
    }, 300);
  }
}
