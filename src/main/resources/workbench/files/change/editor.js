// Typing in a cell: the cell itself is what is typed in, so that Chinese input begins with its first letter.

import {Choices} from './choices.js';

// After typing over a cell the arrows take it and move on; after F2 they move within it.
const STEPS = {Enter: [1, 0], Tab: [0, 1]};
const ARROWS = {ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1]};

export class Editor {
  constructor(grid, popup, acts, words) {
    Object.assign(this, {grid, acts, choices: new Choices(popup, words, choice => this.#choose(choice))});
    const {root} = grid;
    root.addEventListener('beforeinput', event => this.#before(event));
    root.addEventListener('compositionstart', () => this.start({text: ''}));
    root.addEventListener('input', () => this.#typed());
    root.addEventListener('focusout', event => { if (event.target === grid.editing?.cell && document.hasFocus()) this.take(); });
    root.addEventListener('scroll', () => this.#place(), {passive: true});
  }

  get value() { return this.grid.editing.cell.textContent.replace(/\u00a0/g, ' ').trim(); }

  // Without a text the cell keeps its own, with the cursor behind it.
  start({text, list = false} = {}) {
    const {cell, column, line, editing} = this.grid;
    if (editing || !cell || !this.grid.isWritable(line, column)) return;
    const old = this.grid.text(line, column);
    this.grid.editing = {cell, old, line, column, touched: false, isFresh: text !== undefined};
    cell.classList.add('editing');
    cell.setAttribute('aria-label', column.label);
    this.#write(text ?? old);
    if (list || column.choices) this.choices.open(this.grid.editing, this.value, list || text === undefined);
    if (text === undefined) this.acts.typing(old);
    this.#place();
  }

  #write(text) {
    const {cell} = this.grid.editing;
    cell.textContent = text;
    cell.focus({preventScroll: true});
    getSelection().selectAllChildren(cell);
    getSelection().collapseToEnd();
  }

  // What comes without a key, as from a tablet's keyboard.
  #before(event) {
    if (this.grid.editing || event.inputType === 'insertCompositionText') return;
    event.preventDefault();
    if (event.inputType !== 'insertText' || !event.data) return;
    this.start({text: event.data});
    this.#typed();
  }

  #typed() {
    const {editing} = this.grid;
    if (!editing) return;
    editing.touched = true;
    if (editing.column.choices) this.choices.open(editing, this.value, false);
    this.#read();
  }

  #read() {
    this.acts.typing(this.value);
    this.#place();
  }

  key(event) {
    if (event.isComposing) return;
    event.stopPropagation();
    const {cell, column, isFresh} = this.grid.editing;
    const {key, altKey} = event;
    const done = act => { event.preventDefault(); act(); };
    if (key === 'Escape') done(() => this.leave());
    else if (key === 'Enter' && altKey) done(() => document.execCommand('insertText', false, '\n'));
    else if (key === 'F2') done(() => {});
    else if (this.choices.isOpen && ARROWS[key]?.[0]) done(() => this.choices.mark(cell, ARROWS[key][0]));
    else if (altKey && key === 'ArrowDown') done(() => { if (column.choices) this.choices.open(this.grid.editing, this.value, true); this.#place(); });
    else if (key === 'Enter' && this.choices.marked !== undefined) done(() => this.#choose(this.choices.marked));
    else if (STEPS[key]) done(() => this.#on(...STEPS[key], event.shiftKey ? -1 : 1));
    else if (isFresh && ARROWS[key]) done(() => this.#on(...ARROWS[key], 1));
  }

  #on(down, right, way) {
    this.take();
    this.grid.step(down * way, right * way);
  }

  // What is typed is taken; a cell that was only looked into stays as it was.
  take() {
    const {editing} = this.grid;
    if (!editing) return;
    const text = this.value;
    this.#close();
    if (editing.touched && text !== editing.old) this.acts.write(editing.line.row.id, editing.column.letter, text);
    else this.grid.redraw();
  }

  leave() { this.#close(); this.grid.redraw(); this.grid.focus(); }

  #close() {
    const {cell} = this.grid.editing;
    this.grid.editing = null;
    cell.classList.remove('editing');
    this.choices.close(cell);
    this.acts.typing(null);
  }

  say(...nodes) { this.choices.said.replaceChildren(...nodes); this.#place(); }

  #choose(choice) {
    const {editing} = this.grid;
    const {column} = editing;
    editing.touched = true;
    this.#write(column.several ? this.choices.with(column, this.value, choice) : choice);
    if (!column.several) { this.take(); this.grid.focus(); return; }
    this.choices.open(editing, this.value, true);
    this.#read();
  }

  #place() { if (this.grid.editing) this.choices.place(this.grid.editing.cell); }
}
