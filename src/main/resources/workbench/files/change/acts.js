// What is done to a sheet: each act is a step that can be taken back, and is kept by itself.

import {freshId, History} from './sheet.js';

export class Acts {
  #told = 0;

  constructor(page) {
    this.page = page;
    this.history = new History();
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
    if (sheet !== this.sheet && place) this.page.open(sheet);
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
      up: () => this.move(-1), down: () => this.move(1), fill: () => this.page.ranges.fill(1, 0)})[act]();
    if (!document.querySelector('dialog[open]')) this.grid.focus();
  }

  write = (id, column, text) => this.do([{op: 'set', id, column, text}]);

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

  // Rows that are proposed get names that nobody had.
  #fresh(edits, names = new Map()) {
    return edits.map(edit => edit.op !== 'insert' ? edit
      : {...edit, rows: edit.rows.map(row => { const id = freshId(); names.set(row.id, id); return {...row, id}; })});
  }

  // A suggestion is a step like any other.
  cure({sheet: name, suggestion}) {
    const names = new Map();
    const edits = this.#fresh(suggestion.edits, names);
    const {rowId, column} = suggestion.cursor ?? {};
    this.page.findings.quiet();
    this.do(edits, rowId && {id: names.get(rowId) ?? rowId, letter: column}, this.page.sheet(name) ?? this.page.sheets[0]);
    this.grid.focus();
  }

  // In another part of the workbook, while one stays where one is.
  also(name, edits) { this.do(this.#fresh(edits), undefined, this.page.sheet(name)); }

  accept() { this.page.findings.accept(); }
  finding(step) { this.page.findings.go(step); }
  escape() { this.page.findings.quiet(); }

  #reading = 0;
  // What a cell is understood as, while it is typed; null when one has left it.
  typing(text) {
    const asked = ++this.#reading;
    clearTimeout(this.timer);
    if (text === null) return;
    const {name} = this.sheet;
    const {letter} = this.grid.column;
    this.timer = setTimeout(async () => {
      const said = text === '' ? null : await this.page.draft.reading(name, letter, text);
      if (asked === this.#reading) this.page.editor.say(...this.page.bar.read(said));
    }, 300);
  }
}
