// On a telephone: a card a row, blanks left out, unchanged rows folded, one cell at a time changed in a sheet.

import {content, element, SIGNS} from './cells.js';

const MORE = 40;

export class Cards {
  #shown = 0;
  #wanted = matchMedia('(max-width: 760px)');

  constructor(list, page) {
    Object.assign(this, {list, page});
    this.#wanted.addEventListener('change', () => this.draw());
  }

  get #isUsed() { return this.#wanted.matches && this.page.grid.sheet; }
  #state(line) { return line.kind === 'row' ? this.page.grid.sheet.sign(line.row) : line.kind; }

  draw() {
    if (!this.#isUsed) { this.list.replaceChildren(); return; }
    const {grid, words} = this.page;
    let kept = this.#shown;
    const shown = grid.lines.filter(line => this.#state(line) || line.row.id === this.led || kept-- > 0);
    const folded = grid.lines.length - shown.length;
    this.list.replaceChildren(...shown.map(line => this.#card(line)));
    if (!folded) return;
    const more = element('button', {type: 'button', class: 'button'}, words.folded.replace('{0}', folded));
    more.addEventListener('click', () => { this.#shown += MORE; this.draw(); });
    this.list.append(element('li', {class: 'more'}, more));
  }

  #card(line) {
    const {grid, words} = this.page;
    const state = this.#state(line);
    const title = element('h3', {}, ...state ? [element('span', {class: 'change-sign', 'aria-hidden': 'true'}, `${SIGNS[state]} `)] : [],
      line.kind === 'row' ? words.rowNumber.replace('{0}', line.row.row) : '', ' ', state ? words[state] : '');
    const wanted = column => state === 'ghost' && column.kind === 'outcome';
    const filled = grid.columns.filter(column => grid.text(line, column) !== '' || (grid.was(line, column) ?? '') !== '' || wanted(column));
    const fields = filled.map(column => {
      const found = grid.marks.findings.get(`${line.row.id} ${column.letter}`);
      const shown = wanted(column) && grid.text(line, column) === '' ? words.todo : content(column, grid.text(line, column), grid.was(line, column));
      const value = grid.isWritable(line, column) ? element('button', {type: 'button', class: 'value'}, shown) : element('span', {class: 'value'}, shown);
      if (found) value.classList.add(`has-${found.severity}`);
      if (found) value.setAttribute('aria-description', found.message);
      value.addEventListener('click', () => grid.isWritable(line, column) && this.page.dialogs.cell(line, column));
      return element('div', {class: column.kind}, element('dt', {}, column.label), element('dd', {}, value));
    });
    const blank = grid.columns.filter(column => grid.isWritable(line, column) && !filled.includes(column));
    const card = element('li', {class: `card ${state ? `is-${state}` : ''}`, 'data-row': line.row.id}, title, element('dl', {}, ...fields));
    if (blank.length) {
      const add = element('select', {'aria-label': words.fillIn}, element('option', {value: ''}, words.fillIn),
        ...blank.map((column, i) => element('option', {value: i}, column.label)));
      add.addEventListener('change', () => { const column = blank[Number(add.value)]; add.value = ''; this.page.dialogs.cell(line, column); });
      card.append(add);
    }
    return card;
  }

  lead(rowId) {
    if (!this.#isUsed) return;
    this.led = rowId;
    this.draw();
    this.list.querySelector(`[data-row="${CSS.escape(rowId ?? '')}"]`)?.scrollIntoView({block: 'center'});
  }
}
