// A sheet of a draft as the page holds it: rows that keep their identity, edits that can be taken back, and what they change.

export function freshId() {
  return 'n' + Array.from(crypto.getRandomValues(new Uint8Array(10)), one => (one % 36).toString(36)).join('');
}

// Neighbours in what is chosen, each run with the row that it stands behind.
function runs(rows, ids) {
  const chosen = new Set(ids);
  const found = [];
  let open = null;
  rows.forEach((row, place) => {
    if (!chosen.has(row.id)) { open = null; return; }
    if (!open) found.push(open = {afterId: rows[place - 1]?.id ?? null, rows: []});
    open.rows.push(row);
  });
  return found;
}

export class Sheet {
  #buried = new Map();

  constructor({sheet, label, columns, rows, removed}) {
    Object.assign(this, {name: sheet, label, columns, rows, gone: removed});
    // Beside settings and notes, columns that nobody named and nobody wrote in are not shown.
    columns.forEach((column, place) => { column.isVoid = !column.key && column.label === column.letter && rows.every(row => row.cells[place] === ''); });
    this.letters = new Map(columns.map((column, place) => [column.letter, place]));
    let before = (rows[0]?.row ?? 1) - 1;
    for (const row of rows) {
      row.base = row.sign === 'added' ? null : row.was ?? row.cells;
      row.gap = row.row - before;
      before = row.row;
    }
    this.start = (rows[0]?.row ?? 2) - 1;
    for (const {id, cells} of removed) this.#buried.set(id, {id, cells, base: cells, gap: 1, uses: null});
    this.#index();
  }

  #index() {
    this.places = new Map(this.rows.map((row, place) => [row.id, place]));
    let number = this.start;
    for (const row of this.rows) { number += row.gap; row.row = number; }
  }

  find(id) { return this.rows[this.places.get(id)]; }

  sign(row) {
    if (!row.base) return 'added';
    return row.cells === row.base || row.cells.every((text, i) => text === row.base[i]) ? null : 'changed';
  }

  counts() {
    const counts = {changed: 0, added: 0, removed: this.gone.length};
    for (const row of this.rows) { const sign = this.sign(row); if (sign) counts[sign]++; }
    return counts;
  }

  // Applies edits in their order, and answers those that take them back.
  apply(edits) {
    const back = [];
    for (const edit of edits) back.unshift(...this.#one(edit));
    return back;
  }

  #one(edit) {
    if (edit.op === 'set') return this.#set(edit);
    const back = edit.op === 'insert' ? this.#insert(edit) : edit.op === 'delete' ? this.#delete(edit) : this.#move(edit);
    this.#index();
    return back;
  }

  #set({id, column, text}) {
    const row = this.find(id);
    const place = this.letters.get(column);
    if (!row || place === undefined || row.cells[place] === text) return [];
    const back = {op: 'set', id, column, text: row.cells[place]};
    row.cells = row.cells.with(place, text);
    return [back];
  }

  #behind(afterId) { return (afterId ?? null) === null ? 0 : (this.places.get(afterId) ?? this.rows.length - 1) + 1; }

  #insert({afterId, rows}) {
    const added = rows.map(({id, cells}) => ({gap: 1, base: null, uses: null, ...this.#buried.get(id), id, cells}));
    this.rows.splice(this.#behind(afterId), 0, ...added);
    const ids = added.map(row => row.id);
    this.gone = this.gone.filter(row => !ids.includes(row.id));
    return [{op: 'delete', ids}];
  }

  #delete({ids}) {
    const taken = runs(this.rows, ids);
    const chosen = new Set(ids);
    this.rows = this.rows.filter(row => !chosen.has(row.id));
    for (const {afterId, rows} of taken) {
      const stood = [];
      for (const row of rows) {
        this.#buried.set(row.id, row);
        if (row.base) stood.push({afterId, id: row.id, cells: row.base});
        stood.push(...this.gone.filter(other => other.afterId === row.id).map(other => ({...other, afterId})));
      }
      const left = this.gone.filter(other => !rows.some(row => row.id === other.afterId));
      const at = left.findLastIndex(other => other.afterId === afterId) + 1;
      this.gone = left.toSpliced(at || left.length, 0, ...stood);
    }
    return taken.map(({afterId, rows}) => ({op: 'insert', afterId, rows: rows.map(({id, cells}) => ({id, cells}))}));
  }

  #move({ids, afterId}) {
    const taken = runs(this.rows, ids);
    const moved = taken.flatMap(run => run.rows);
    const chosen = new Set(ids);
    this.rows = this.rows.filter(row => !chosen.has(row.id));
    this.#index();
    this.rows.splice(this.#behind(afterId), 0, ...moved);
    return taken.map(run => ({op: 'move', ids: run.rows.map(row => row.id), afterId: run.afterId}));
  }
}

// What was done, to be taken back and done again; each step knows its sheet and where one stood.
export class History {
  #done = [];
  #undone = [];

  did(step) { this.#done.push(step); this.#undone = []; }
  undo() { const step = this.#done.pop(); if (step) this.#undone.push(step); return step; }
  redo() { const step = this.#undone.pop(); if (step) this.#done.push(step); return step; }
  get canUndo() { return this.#done.length > 0; }
  get canRedo() { return this.#undone.length > 0; }
  set waiting(steps) { this.#done = []; this.#undone = steps.toReversed(); }
}
