// The findings of a check: in a list that leads to their cells, with what would cure them.

import {element, icon, quoted} from './cells.js';

export class Findings extends EventTarget {
  #at = -1;

  constructor(panel, table, words) {
    super();
    Object.assign(this, {panel, table, words, all: []});
    this.list = panel.querySelector('.finding-list');
    this.live = panel.querySelector('[role=status]');
    this.list.addEventListener('click', event => this.#clicked(event));
    for (const [begin, end] of [['pointerover', 'pointerout'], ['focusin', 'focusout']]) {
      this.list.addEventListener(begin, event => { if (event.target.closest('.cure')) this.#preview(this.#of(event.target)); });
      this.list.addEventListener(end, event => { if (event.target.closest('.cure')) this.#preview(this.current); });
    }
  }

  get own() { return this.all.filter(finding => !finding.standing); }
  get current() { return this.own[this.#at]; }
  #of(target) { return this.all[Number(target.closest('[data-at]')?.dataset.at)]; }
  #preview(finding) { this.dispatchEvent(new CustomEvent('preview', {detail: finding ?? null})); }

  show({findings, errors, warnings, at, millis}) {
    const held = this.current?.id;
    this.all = findings;
    this.#at = this.own.findIndex(finding => finding.id === held);
    const standing = findings.filter(finding => finding.standing);
    const item = finding => this.#item(finding, findings.indexOf(finding));
    this.list.replaceChildren(...this.own.map(item));
    if (standing.length) {
      const fold = element('details', {}, element('summary', {}, this.words.standing.replace('{0}', standing.length)), element('ul', {}, ...standing.map(item)));
      this.list.append(element('li', {class: 'standing'}, fold));
    }
    if (!findings.length) this.list.append(element('li', {class: 'finding none'}, icon('ok'), element('p', {}, this.words.clean)));
    const told = this.words.told.replace('{0}', errors).replace('{1}', warnings);
    if (this.live.textContent !== told) this.live.textContent = told;
    document.querySelector('.dock-tabs .count').textContent = errors || warnings ? told : '';
    this.panel.querySelector('.errors').hidden = !errors;
    this.panel.querySelector('.errors b').textContent = errors;
    this.panel.querySelector('.warnings').hidden = !warnings;
    this.panel.querySelector('.warnings b').textContent = warnings;
    this.panel.querySelector('.checked-at').textContent = this.words.checked.replace('{0}', at).replace('{1}', (millis / 1000).toFixed(1));
    this.#mark();
  }

  #item(finding, at) {
    const item = element('li', {class: 'finding', 'data-at': at}, icon(finding.severity === 'error' ? 'error' : 'warn'),
      element('div', {}, element('p', {}, element('span', {class: 'unseen'}, this.words[finding.severity]), ...quoted(this.#named(finding) + finding.message)),
        ...finding.example ? [element('p', {class: 'quiet'}, finding.example)] : []),
      finding.place || finding.table !== this.table ? element('button', {type: 'button', class: 'link place'}, finding.table === this.table ? `${finding.sheet === 'cases' ? `${this.words.caseAt} ` : ''}${finding.place}` : this.words.there) : element('span'));
    const acts = [['cure', finding.suggestion], ['meant', finding.meant]].filter(([, one]) => one)
      .map(([kind, one]) => element('button', {type: 'button', class: `button small ${kind}`}, one.label));
    if (acts.length) item.append(element('p', {class: 'act'}, ...acts));
    return item;
  }

  // A case that fails is called by its name.
  #named({code, rowId}) {
    const name = code === 'CASE_FAILED' && rowId ? this.caseName?.(rowId) : undefined;
    return name ? this.words.caseFails.replace('{0}', name) : '';
  }

  #clicked(event) {
    const finding = this.#of(event.target);
    if (!finding) return;
    if (event.target.closest('.cure')) this.accept(finding);
    else if (event.target.closest('.meant')) this.dispatchEvent(new CustomEvent('meant', {detail: finding}));
    else if (event.target.closest('.place')) {
      if (finding.table === this.table) this.lead(finding); else location.assign(`/change/${encodeURIComponent(finding.table)}`);
    }
  }

  accept(finding = this.current) {
    if (finding?.suggestion) this.dispatchEvent(new CustomEvent('accept', {detail: finding}));
  }

  lead(finding) {
    this.#at = this.own.indexOf(finding);
    this.#mark();
    this.dispatchEvent(new CustomEvent('lead', {detail: finding}));
    this.#preview(finding);
  }

  go(step) {
    const {length} = this.own;
    if (length) this.lead(this.own[this.#at < 0 ? (step > 0 ? 0 : length - 1) : (this.#at + step + length) % length]);
  }

  quiet() { this.#at = -1; this.#mark(); this.#preview(undefined); }

  #mark() {
    this.list.querySelectorAll('.finding').forEach(item => {
      const on = this.#at >= 0 && this.all[Number(item.dataset.at)] === this.current;
      item.classList.toggle('on', on);
      item.querySelector('.cure')?.classList.toggle('main', on);
      if (on) item.scrollIntoView({block: 'nearest'});
    });
  }

  // Rows of two sheets can have the same id.
  byCell(sheet) {
    const cells = new Map();
    for (const finding of this.all.filter(one => one.rowId && !one.standing && one.table === this.table && one.sheet === sheet)) {
      for (const column of [finding.column ?? 'A', ...finding.alsoIn]) {
        const key = `${finding.rowId} ${column}`;
        if (cells.get(key)?.severity !== 'error') cells.set(key, finding);
      }
    }
    return cells;
  }
}
