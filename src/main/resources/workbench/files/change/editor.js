// Typing in a cell: the cell itself is what is typed in, so that Chinese input begins with its first letter.

import {element} from './cells.js';

// After typing over a cell the arrows take it and move on; after F2 they move within it.
const ARROWS = {ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1]};

export class Editor {
  #options = [];
  #marked = -1;

  constructor(grid, popup, acts, words) {
    Object.assign(this, {grid, popup, acts, words});
    this.list = popup.querySelector('[role=listbox]');
    this.said = popup.querySelector('.said');
    grid.root.addEventListener('beforeinput', event => this.#before(event));
    grid.root.addEventListener('compositionstart', () => { if (!grid.editing) this.start({text: ''}); });
    grid.root.addEventListener('input', () => this.#typed());
    grid.root.addEventListener('focusout', event => {
      if (grid.editing && event.target === grid.editing.cell && document.hasFocus()) this.take();
    });
    grid.root.addEventListener('scroll', () => this.#place(), {passive: true});
    this.list.addEventListener('pointerdown', event => {
      event.preventDefault();
      const item = event.target.closest('[role=option]');
      if (item) this.#choose(this.#options[Number(item.dataset.at)]);
    });
  }

  // Without a text the cell keeps its own, with the cursor behind it.
  start({text, list = false} = {}) {
    const {grid} = this;
    const cell = grid.cell;
    if (grid.editing || !cell || !grid.isWritable(grid.line, grid.column)) return;
    const old = grid.text(grid.line, grid.column);
    grid.editing = {cell, old, line: grid.line, column: grid.column, touched: false, isFresh: text !== undefined};
    cell.classList.add('editing');
    cell.setAttribute('aria-label', grid.column.label);
    cell.textContent = text ?? old;
    cell.focus({preventScroll: true});
    getSelection().selectAllChildren(cell);
    getSelection().collapseToEnd();
    if (list || (text === undefined && grid.column.choices)) this.#open(list || text === undefined);
    else if (grid.column.choices) this.#open(false);
    if (text === undefined) this.acts.typing(old);
    this.#place();
  }

  get value() { return this.grid.editing.cell.textContent.replace(/\u00a0/g, ' ').trim(); }

  #before(event) {
    if (this.grid.editing) return;
    if (event.inputType === 'insertText' && event.data) {
      event.preventDefault();
      this.start({text: event.data});
      this.#typed();
    } else if (event.inputType !== 'insertCompositionText') event.preventDefault();
  }

  #typed() {
    if (!this.grid.editing) return;
    this.grid.editing.touched = true;
    if (this.grid.editing.column.choices) this.#open(false);
    this.acts.typing(this.value);
    this.#place();
  }

  key(event) {
    if (event.isComposing) return;
    event.stopPropagation();
    const shown = !this.list.hidden;
    const {isFresh} = this.grid.editing;
    const step = {Enter: [1, 0], Tab: [0, 1], ...isFresh ? ARROWS : {}}[event.key];
    if (event.key === 'Escape') { event.preventDefault(); this.leave(); }
    else if (event.key === 'Enter' && event.altKey) { event.preventDefault(); document.execCommand('insertText', false, '\n'); }
    else if (shown && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) { event.preventDefault(); this.#mark(this.#marked + (event.key === 'ArrowDown' ? 1 : -1)); }
    else if (event.altKey && event.key === 'ArrowDown') { event.preventDefault(); this.#open(true); }
    else if (event.key === 'Enter' && shown && this.#marked >= 0) { event.preventDefault(); this.#choose(this.#options[this.#marked]); }
    else if (step) { event.preventDefault(); this.take(); this.acts.step(event, step); }
    else if (event.key === 'F2') event.preventDefault();
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
    for (const name of ['aria-expanded', 'aria-controls', 'aria-activedescendant']) cell.removeAttribute(name);
    this.popup.hidden = true;
    this.list.hidden = true;
    this.said.replaceChildren();
    this.acts.typing(null);
  }

  say(...nodes) { this.said.replaceChildren(...nodes); this.#place(); }

  get #parts() { return this.value.split(/[、,，;；]/).map(part => part.trim()); }

  #open(all) {
    const {cell, column} = this.grid.editing;
    const parts = column.several ? this.#parts : [this.value];
    const sought = all ? '' : parts.at(-1).toLowerCase();
    this.#options = column.choices.filter(choice => choice.toLowerCase().includes(sought));
    this.list.setAttribute('aria-label', column.label);
    if (column.several) this.list.setAttribute('aria-multiselectable', 'true'); else this.list.removeAttribute('aria-multiselectable');
    this.list.replaceChildren(...this.#options.map((choice, i) => element('li',
      {role: 'option', id: `choice-${i}`, 'data-at': i, 'aria-selected': String(parts.includes(choice))}, choice)));
    this.list.hidden = this.#options.length === 0;
    cell.setAttribute('aria-expanded', String(!this.list.hidden));
    cell.setAttribute('aria-controls', this.list.id);
    this.#marked = -1;
    if (sought && !column.several && this.#options.length && this.#options[0].toLowerCase().startsWith(sought)) this.#mark(0);
  }

  #mark(at) {
    this.#marked = Math.max(0, Math.min(at, this.#options.length - 1));
    [...this.list.children].forEach((item, i) => item.classList.toggle('marked', i === this.#marked));
    const item = this.list.children[this.#marked];
    item?.scrollIntoView({block: 'nearest'});
    if (item) this.grid.editing.cell.setAttribute('aria-activedescendant', item.id);
  }

  #choose(choice) {
    const {cell, column} = this.grid.editing;
    this.grid.editing.touched = true;
    if (!column.several) {
      cell.textContent = choice;
      this.take();
      this.grid.focus();
      return;
    }
    const parts = this.#parts.filter(part => column.choices.includes(part));
    const kept = parts.includes(choice) ? parts.filter(part => part !== choice) : [...parts, choice];
    cell.textContent = kept.join(this.words.join);
    getSelection().selectAllChildren(cell);
    getSelection().collapseToEnd();
    this.#open(true);
    this.acts.typing(this.value);
    this.#place();
  }

  #place() {
    if (!this.grid.editing) return;
    this.popup.hidden = this.list.hidden && !this.said.hasChildNodes();
    const {left, bottom, top, width} = this.grid.editing.cell.getBoundingClientRect();
    this.popup.style.left = `${Math.max(8, Math.min(left, innerWidth - 248))}px`;
    this.popup.style.minWidth = `${Math.max(160, width)}px`;
    const below = bottom + this.popup.offsetHeight < innerHeight;
    this.popup.style.top = `${below ? bottom + 1 : top - this.popup.offsetHeight - 1}px`;
  }
}
