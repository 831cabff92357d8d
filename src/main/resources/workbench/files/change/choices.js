// The values that a cell can take, listed below it while it is typed in, with what the cell is understood as.

import {element} from './cells.js';

export class Choices {
  #options = [];
  #marked = -1;

  // @param chosen what is to be done with one that is pointed at
  constructor(popup, words, chosen) {
    Object.assign(this, {popup, words});
    this.list = popup.querySelector('[role=listbox]');
    this.said = popup.querySelector('.said');
    this.list.addEventListener('pointerdown', event => {
      event.preventDefault();
      const item = event.target.closest('[role=option]');
      if (item) chosen(this.#options[Number(item.dataset.at)]);
    });
  }

  get isOpen() { return !this.list.hidden; }
  get marked() { return this.isOpen ? this.#options[this.#marked] : undefined; }
  parts(text) { return text.split(/[、,，;；]/).map(part => part.trim()); }

  // Those that hold what was typed last, or all.
  open({cell, column}, text, all) {
    const parts = column.several ? this.parts(text) : [text];
    const sought = all ? '' : parts.at(-1).toLowerCase();
    this.#options = column.choices.filter(choice => choice.toLowerCase().includes(sought));
    this.list.setAttribute('aria-label', column.label);
    this.list.ariaMultiSelectable = column.several ? 'true' : null;
    this.list.replaceChildren(...this.#options.map((choice, i) => element('li',
      {role: 'option', id: `choice-${i}`, 'data-at': i, 'aria-selected': String(parts.includes(choice))}, choice)));
    this.list.hidden = this.#options.length === 0;
    cell.setAttribute('aria-expanded', String(this.isOpen));
    cell.setAttribute('aria-controls', this.list.id);
    this.#marked = -1;
    if (sought && !column.several && this.#options[0]?.toLowerCase().startsWith(sought)) this.mark(cell, 1);
  }

  mark(cell, step) {
    this.#marked = Math.max(0, Math.min(this.#marked + step, this.#options.length - 1));
    [...this.list.children].forEach((item, i) => item.classList.toggle('marked', i === this.#marked));
    const item = this.list.children[this.#marked];
    item?.scrollIntoView({block: 'nearest'});
    if (item) cell.setAttribute('aria-activedescendant', item.id);
  }

  // A text of several with one of them more, or less.
  with(column, text, choice) {
    const parts = this.parts(text).filter(part => column.choices.includes(part));
    return (parts.includes(choice) ? parts.filter(part => part !== choice) : [...parts, choice]).join(this.words.join);
  }

  close(cell) {
    for (const name of ['aria-expanded', 'aria-controls', 'aria-activedescendant']) cell.removeAttribute(name);
    this.popup.hidden = true;
    this.list.hidden = true;
    this.said.replaceChildren();
  }

  place(cell) {
    this.popup.hidden = !this.isOpen && !this.said.hasChildNodes();
    const {left, bottom, top, width} = cell.getBoundingClientRect();
    this.popup.style.left = `${Math.max(8, Math.min(left, innerWidth - 248))}px`;
    this.popup.style.minWidth = `${Math.max(160, width)}px`;
    const below = bottom + this.popup.offsetHeight < innerHeight;
    this.popup.style.top = `${below ? bottom + 1 : top - this.popup.offsetHeight - 1}px`;
  }
}
