// The bar above the grid: where one is, what stands there, what it is understood as, and what is wrong with it.

import {element, icon, quoted} from './cells.js';

export class Bar {
  constructor(page) { this.page = page; }

  read(said) {
    if (!said) return [];
    if (said.reading) return [element('span', {}, this.page.words.reading.replace('{0}', said.reading))];
    if (!said.fault) return [];
    return [element('span', {class: said.fault.severity === 'error' ? 'is-error' : 'is-warn'}, icon(said.fault.severity === 'error' ? 'error' : 'warn'), ' ', ...quoted(said.fault.message))];
  }

  draw() {
    const {grid, checked, $} = this.page;
    const {line, column} = grid;
    if (!line || !column) { $('cell-address').replaceChildren(); $('cell-text').textContent = ''; return; }
    const row = line.kind === 'row' ? line.row.row : '';
    const {range} = grid;
    const several = range.top !== range.bottom || range.left !== range.right;
    const size = several ? ` ${range.bottom - range.top + 1} × ${range.right - range.left + 1}` : '';
    $('cell-address').replaceChildren(element('b', {}, column.letter + row), column.label,
      ...column.key && column.kind !== 'id' ? [element('code', {class: 'code'}, column.key)] : [], ...size ? [element('span', {class: 'quiet'}, size)] : []);
    $('cell-text').textContent = grid.text(line, column) || '–';
    $('cell-reading').textContent = '';
    const reading = grid.sheet === this.page.sheets[0] ? checked?.readings?.[line.row.id]?.[column.letter] : undefined;
    if (reading) $('cell-reading').textContent = this.page.words.reading.replace('{0}', reading);
    const found = grid.marks.findings.get(`${line.row.id} ${column.letter}`);
    $('cell-finding').replaceChildren(...found ? [icon(found.severity === 'error' ? 'error' : 'warn'), element('span', {}, ...quoted(found.message))] : []);
    $('cell-finding').className = `cell-finding ${found ? `is-${found.severity === 'error' ? 'error' : 'warn'}` : ''}`;
    this.buttons();
  }

  buttons() {
    const {acts, draft, checked, words, $} = this.page;
    document.querySelector('[data-act=undo]').disabled = !acts.history.canUndo;
    document.querySelector('[data-act=redo]').disabled = !acts.history.canRedo;
    if (!draft) return;
    const stored = draft.isStored;
    const errors = checked?.errors ?? 0;
    const why = !stored ? words.unchanged : !draft.isKept ? words.unkept : !checked || checked.version !== draft.version ? words.unchecked
      : errors ? words.errors.replace('{0}', errors) : '';
    $('propose').disabled = why !== '';
    $('why-not').textContent = why;
    $('why-not').classList.toggle('is-error', why !== '' && why === words.errors.replace('{0}', errors));
    $('drop').hidden = !stored;
  }
}
