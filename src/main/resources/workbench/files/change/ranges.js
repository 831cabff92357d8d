// What is done with the range that is chosen: emptied, filled, copied, pasted over.

import {read, write} from './clipboard.js';
import {freshId} from './sheet.js';

export class Ranges {
  constructor(page) {
    this.page = page;
    const {root} = page.grid;
    for (const kind of ['copy', 'cut']) root.addEventListener(kind, event => this.#copy(event, kind === 'cut'));
    root.addEventListener('paste', event => this.#paste(event));
  }

  get grid() { return this.page.grid; }

  // The writable cells of a range, each with what is to stand in it.
  #sets({top, bottom, left, right}, textAt) {
    const {grid} = this;
    const edits = [];
    for (let line = top; line <= bottom; line++) {
      for (let column = left; column <= right; column++) {
        const [one, head] = [grid.lines[line], grid.columns[column]];
        if (!one || !head || !grid.isWritable(one, head)) continue;
        const text = textAt(line, column);
        if (text !== undefined && text !== grid.text(one, head)) edits.push({op: 'set', id: one.row.id, column: head.letter, text});
      }
    }
    return edits;
  }
  #textAt(line, column) { return this.grid.text(this.grid.lines[line], this.grid.columns[column]); }
  #setAll(range, textAt) { const edits = this.#sets(range, textAt); if (edits.length) this.page.acts.do(edits); }

  empty() { this.#setAll(this.grid.range, () => ''); }

  // From its first line or column; one that is alone takes what stands beside it.
  fill(down, right) {
    const {top, bottom, left, right: end} = this.grid.range;
    const from = {line: down && top === bottom ? top - 1 : top, column: right && left === end ? left - 1 : left};
    if (from.line < 0 || from.column < 0) return;
    this.#setAll({top: from.line + down, bottom, left: from.column + right, right: end},
      (line, column) => this.#textAt(down ? from.line : line, right ? from.column : column));
  }

  // Over the whole range what stood in a part of it, again and again.
  stretch(from) {
    const within = (at, start, end) => { const size = end - start + 1; return start + ((at - start) % size + size) % size; };
    this.#setAll(this.grid.range, (line, column) => this.#textAt(within(line, from.top, from.bottom), within(column, from.left, from.right)));
  }

  #copy(event, cut) {
    const {grid} = this;
    if (grid.editing) return;
    event.preventDefault();
    const {top, bottom, left, right} = grid.range;
    write(event.clipboardData, grid.lines.slice(top, bottom + 1).filter(line => line.kind !== 'ghost')
      .map(line => grid.columns.slice(left, right + 1).map(column => grid.text(line, column))));
    if (cut) this.empty();
  }

  // One copied cell fills the whole range; more are laid from its corner on, and the table grows where they need it.
  #paste(event) {
    const {grid, page} = this;
    if (grid.editing) return;
    event.preventDefault();
    const copied = read(event.clipboardData);
    const {top, left, ...end} = grid.range;
    const tiles = (end.bottom - top + 1) % copied.length === 0 && (end.right - left + 1) % copied[0].length === 0;
    const bottom = tiles ? end.bottom : top + copied.length - 1;
    const right = tiles ? end.right : left + copied[0].length - 1;
    const text = (line, column) => copied[(line - top) % copied.length][(column - left) % copied[0].length];
    const edits = this.#sets({top, bottom, left, right}, text);
    const rows = [];
    for (let line = Math.max(top, grid.lines.length); line <= bottom; line++) {
      const cells = grid.sheet.columns.map(() => '');
      grid.columns.forEach((column, i) => { if (i >= left && i <= right && !column.readOnly) cells[grid.sheet.letters.get(column.letter)] = text(line, i); });
      rows.push({id: freshId(), cells});
    }
    if (rows.length) edits.push({op: 'insert', afterId: grid.sheet.rows.at(-1)?.id ?? null, rows});
    if (edits.length) page.acts.do(edits);
    grid.anchor = {line: bottom, column: Math.min(right, grid.columns.length - 1)};
    grid.go({line: top, column: left}, {extend: true});
    const missing = right - grid.columns.length + 1;
    if (missing > 0) page.notes.tell(page.words.cut.replace('{0}', missing));
  }
}
