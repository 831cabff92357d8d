// What the grid shows: which columns and rows, and machine names. It stands in the address, so that back and a sent link work.

import {element} from './cells.js';

export class Shows {
  #asides = new Set();

  constructor(page) {
    this.page = page;
    this.list = page.$('shows-list');
    this.find = page.$('find');
    this.boxes = [...this.list.querySelectorAll('[name=show]')];
    const stated = new URLSearchParams(location.search);
    for (const box of this.boxes) if (stated.has('show')) box.checked = stated.getAll('show').includes(box.value);
    this.find.value = stated.get('find') ?? '';
    this.list.addEventListener('change', () => this.#changed());
    this.find.addEventListener('input', () => this.#changed());
    this.list.addEventListener('beforetoggle', () => {
      const {left, bottom} = page.$('shows').getBoundingClientRect();
      Object.assign(this.list.style, {left: `${Math.max(8, Math.min(left, innerWidth - 280))}px`, top: `${bottom + 2}px`});
    });
  }

  #has(name) { return this.boxes.find(box => box.value === name).checked; }

  #changed() {
    const address = new URL(location);
    const checked = this.boxes.filter(box => box.checked);
    address.search = '';
    if (this.boxes.some(box => box.checked !== box.defaultChecked)) for (const {value} of checked.length ? checked : [{value: ''}]) address.searchParams.append('show', value);
    if (this.find.value) address.searchParams.set('find', this.find.value);
    history.replaceState(null, '', address);
    this.page.refresh();
  }

  // Before rows are laid out: what of the sheet is seen.
  apply() {
    const {grid, findings, words, $} = this.page;
    const {sheet} = grid;
    const sought = this.find.value.trim().toLowerCase();
    const [changed, found] = [this.#has('changed'), this.#has('found')];
    grid.marks.findings = findings.byCell(sheet.name);
    const rows = new Set([...grid.marks.findings.keys()].map(key => key.split(' ')[0]));
    grid.marks.shown = row => (!changed || sheet.sign(row) !== null) && (!found || rows.has(row.id))
      && (!sought || row.cells.some(text => text.toLowerCase().includes(sought)));
    grid.shows = {codes: this.#has('codes'), uses: this.#has('uses')};
    const only = this.boxes.filter(box => box.dataset.only !== undefined && box.checked);
    $('shows-only').textContent = only.map(box => words.only.replace('{0}', box.parentElement.textContent.trim())).join('');
    this.#columns(sheet.columns);
  }

  // Columns that are put aside at first can be shown, and put aside again.
  #columns(columns) {
    const asides = columns.filter(column => column.isAside ??= column.hidden);
    for (const column of asides) column.hidden = !this.#asides.has(column.label);
    this.page.$('shows-columns').replaceChildren(...asides.map(column => {
      const box = element('input', {type: 'checkbox', checked: !column.hidden});
      box.addEventListener('change', event => { event.stopPropagation(); this.toggle(column); });
      return element('label', {class: 'check'}, box, ' ', column.label);
    }));
    const hidden = asides.filter(column => column.hidden);
    const {words, $} = this.page;
    $('hidden-columns').replaceChildren();
    if (!hidden.length) return;
    const show = element('button', {type: 'button', class: 'link'}, words.show);
    show.addEventListener('click', () => { for (const column of hidden) this.#asides.add(column.label); this.page.refresh(); });
    $('hidden-columns').append(words.hidden.replace('{0}', hidden.length).replace('{1}', hidden.map(column => column.label).join(words.join)), ' ', show);
  }

  toggle({label}) {
    if (!this.#asides.delete(label)) this.#asides.add(label);
    this.page.refresh();
    this.page.$('shows-columns').querySelector('input')?.focus();
  }

  // Whatever is led to is seen.
  reveal(column, row) {
    if (column?.hidden) this.toggle(column);
    if (row && !this.page.grid.marks.shown(row)) {
      this.find.value = '';
      for (const box of this.boxes) if (box.dataset.only !== undefined) box.checked = false;
      this.#changed();
    }
  }
}
