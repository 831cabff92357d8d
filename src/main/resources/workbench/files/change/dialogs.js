// The dialogs of the page. Each says what will be before it is done, and keeps what is typed where it is not.

import {element} from './cells.js';
import {ask} from './draft.js';
import {signedOut} from '../frame.js';
import {Sheet} from './sheet.js';

export class Dialogs {
  constructor(page) {
    this.page = page;
    document.querySelectorAll('dialog [data-close]').forEach(button => button.addEventListener('click', () => button.closest('dialog').close()));
    for (const [name, act] of [['propose', this.#propose], ['drop', this.#drop], ['case', this.#case], ['stale', this.#settle], ['cell', this.#write]]) {
      page.$(`${name}-dialog`).querySelector('form').addEventListener('submit', event => { event.preventDefault(); act.call(this, event.submitter?.value, event.target); });
    }
    page.$('case-from').addEventListener('click', () => page.$('case-dialog').showModal());
    page.$('drop').addEventListener('click', () => page.$('drop-dialog').showModal());
    page.$('propose').addEventListener('click', () => this.#ready());
    page.$('day').addEventListener('change', () => this.#later());
  }

  #fault(name, said) {
    const faults = [...said?.errors ?? [], ...said?.findings ?? []].map(one => one.message ?? one.detail);
    this.page.$(`${name}-fault`).textContent = faults.length ? faults.join(' ') : said?.detail ?? said?.title ?? this.page.words.offline;
  }

  #ready() {
    const {words, findings, $} = this.page;
    const warnings = findings.own.filter(finding => finding.severity === 'warning');
    const lines = [...document.querySelectorAll('.tabs [data-tab]')].filter(tab => tab.querySelector('.counts').hasChildNodes())
      .map(tab => [tab.firstElementChild.textContent, ...[...tab.querySelectorAll('.counts span')].map(one => one.textContent)].join(' '));
    $('propose-will').replaceChildren(
      ...lines.map(line => element('li', {}, line)),
      ...warnings.map(finding => element('li', {class: 'is-warn'}, words.warning + finding.message)),
      element('li', {}, words.proposed));
    $('propose-fault').textContent = '';
    $('propose-dialog').showModal();
    $('note').focus();
    this.#later();
  }

  async #propose(_, form) {
    const {draft, $} = this.page;
    const note = form.elements.note.value.trim();
    if (!note) { $('propose-fault').textContent = this.page.words.noteMissing; form.elements.note.focus(); return; }
    const {ok, said} = await this.#send('/change/proposal', {version: draft.version, note, day: form.elements.day.value.trim() || null}, form);
    if (ok) location.assign(said.location); else this.#fault('propose', said);
  }

  // What is in force later without the change is named before one proposes.
  async #later() {
    const {words, $} = this.page;
    const day = $('day').value.trim();
    const {ok, said} = await ask(`/change/scheduled${day ? `?day=${encodeURIComponent(day)}` : ''}`).catch(() => ({ok: false, said: null}));
    if (!ok) { this.#fault('propose', said); return; }
    $('propose-fault').textContent = '';
    document.querySelectorAll('#propose-will .later').forEach(line => line.remove());
    $('propose-will').append(...said.scheduled.map(one => element('li', {class: 'is-warn later'}, words.later.replace('{0}', one.release).replace('{1}', one.from))));
  }

  async #drop(_, form) {
    const {ok, said} = await this.#send('/change/drop', {version: this.page.draft.version}, form);
    if (ok) location.assign('/change'); else this.#fault('drop', said);
  }

  async #case(_, form) {
    const {ok, said} = await this.#send('/change/cases', {table: this.page.table, decision: form.elements.decision.value.trim(), version: this.page.draft.version}, form);
    if (!ok) { this.#fault('case', said); return; }
    form.closest('dialog').close();
    await this.theirs();
  }

  async #send(address, body, form) {
    const button = form.querySelector('[value=go]');
    button.setAttribute('aria-busy', 'true');
    try {
      const answer = await ask(address, body);
      if (answer.status === 401) signedOut(() => form.requestSubmit(button));
      return answer;
    } catch {
      return {ok: false, said: null};
    } finally {
      button.removeAttribute('aria-busy');
    }
  }

  // The draft goes on from a release that came meanwhile.
  async renew() {
    const {ok, said} = await ask('/change/renewal', {version: this.page.draft.version}).catch(() => ({ok: false, said: null}));
    if (ok) await this.theirs();
    else this.page.notes.failed(said?.detail ?? this.page.words.offline, () => this.renew());
  }

  // What the other window wrote, beside what waits here.
  async stale() {
    const {draft, words, $} = this.page;
    const {ok, said} = await draft.sheets();
    if (!ok) return;
    this.other = said;
    const theirs = new Map(said.sheets.map(sheet => [sheet.sheet, new Sheet(structuredClone(sheet))]));
    const lines = draft.waiting.flatMap(({sheet, edit}) => {
      const here = this.page.sheet(sheet);
      if (edit.op !== 'set') return [[here.label, words[edit.op].replace('{0}', (edit.rows ?? edit.ids).length), '–']];
      const column = here.columns.find(one => one.letter === edit.column);
      const row = here.find(edit.id);
      const there = theirs.get(sheet)?.find(edit.id);
      return [[`${edit.column}${row?.row ?? ''} ${column.label}`, edit.text || '–', there ? there.cells[here.letters.get(edit.column)] || '–' : words.goneThere]];
    });
    $('stale-rows').replaceChildren(...lines.map(line => element('tr', {}, ...line.map(text => element('td', {}, text)))));
    $('stale-dialog').showModal();
  }

  #settle(choice, form) {
    form.closest('dialog').close();
    const waited = this.page.draft.goOn(this.other);
    this.page.take(this.other);
    const steps = [];
    this.page.acts.history.waiting = steps;
    for (const {sheet, edit} of waited) {
      const here = this.page.sheet(sheet);
      if (!here || (edit.op === 'set' && !here.find(edit.id))) continue;
      if (edit.op === 'insert' && edit.afterId !== null && !here.find(edit.afterId)) edit.afterId = here.rows.at(-1)?.id ?? null;
      if (edit.ids) edit.ids = edit.ids.filter(id => here.find(id));
      if (edit.ids?.length === 0) continue;
      if (choice === 'mine') this.page.acts.do([edit], undefined, here);
      else steps.push({sheet, edits: [edit], back: [], before: {}, after: {}});
    }
    if (choice === 'theirs') this.page.acts.history.waiting = steps;
    this.page.notes.kept(this.page.draft);
    if (choice === 'theirs') this.page.draft.check();
  }

  // Goes on from what the server holds.
  async theirs() {
    const {ok, said} = await this.page.draft.sheets();
    if (!ok) return;
    this.page.draft.goOn(said);
    this.page.take(said);
    await this.page.draft.check();
  }

  cell(line, column) {
    const {$, grid, words} = this.page;
    Object.assign(this, {line, column});
    const text = grid.text(line, column);
    $('cell-title').textContent = column.label;
    $('cell-value').value = text;
    $('cell-said').textContent = grid.marks.findings.get(`${line.row.id} ${column.letter}`)?.message ?? '';
    const parts = column.several ? text.split(/[、,，;；]/).map(part => part.trim()) : [text];
    $('cell-choices').replaceChildren(...(column.choices ?? []).map(choice => {
      const input = element('input', {type: column.several ? 'checkbox' : 'radio', name: 'choice', value: choice});
      input.checked = parts.includes(choice);
      input.addEventListener('change', () => {
        $('cell-value').value = [...$('cell-choices').querySelectorAll(':checked')].map(one => one.value).join(words.join);
      });
      return element('label', {class: 'check'}, input, ' ', choice);
    }));
    $('cell-dialog').showModal();
  }

  #write(_, form) {
    form.closest('dialog').close();
    this.page.acts.write(this.line.row.id, this.column.letter, this.page.$('cell-value').value.trim());
  }
}
