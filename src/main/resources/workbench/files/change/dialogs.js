// The dialogs of the page. Each says what will be before it is done, and keeps what is typed where it is not.

import {element, quoted} from './cells.js';
import {ask, signedOut} from '../frame.js';

export class Dialogs {
  constructor(page) {
    this.page = page;
    document.querySelectorAll('dialog [data-close]').forEach(button => button.addEventListener('click', () => button.closest('dialog').close()));
    for (const [name, act] of [['propose', this.#propose], ['drop', this.#drop], ['case', this.#case], ['cell', this.#write]]) {
      page.$(`${name}-dialog`).querySelector('form').addEventListener('submit', event => { event.preventDefault(); act.call(this, event.submitter?.value, event.target); });
    }
    page.$('case-from').addEventListener('click', () => page.$('case-dialog').showModal());
    page.$('drop').addEventListener('click', () => page.$('drop-dialog').showModal());
    page.$('propose').addEventListener('click', () => this.#ready());
    page.$('day').addEventListener('change', () => this.#later());
  }

  #fault(name, said) {
    const faults = [...said?.errors ?? [], ...said?.findings ?? []].map(one => one.message ?? one.detail);
    this.page.$(`${name}-fault`).textContent = faults.length ? faults.join(' ') : said?.detail ?? said?.title ?? this.page.words.unanswered;
  }

  #ready() {
    const {words, findings, $} = this.page;
    const warnings = findings.own.filter(finding => finding.severity === 'warning');
    const lines = [...document.querySelectorAll('.tabs [data-tab]')].filter(tab => tab.querySelector('.counts').hasChildNodes())
      .map(tab => [tab.firstElementChild.textContent, ...[...tab.querySelectorAll('.counts span')].map(one => one.textContent)].join(' '));
    $('propose-will').replaceChildren(
      ...lines.map(line => element('li', {}, line)),
      ...warnings.map(finding => element('li', {class: 'is-warn'}, ...quoted(words.warning + finding.message))),
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
    const {ok, said} = await this.#send('/change/proposal', () => ({version: draft.version, note, day: form.elements.day.value.trim() || null}), form);
    if (ok) location.assign(said.location); else this.#fault('propose', said);
  }

  // What is in force later without the change is named before one proposes.
  async #later() {
    const {words, $} = this.page;
    const day = $('day').value.trim();
    const {ok, said} = await ask(`/change/scheduled${day ? `?day=${encodeURIComponent(day)}` : ''}`);
    if (!ok) { this.#fault('propose', said ?? {detail: words.nocheck}); return; }
    $('propose-fault').textContent = '';
    document.querySelectorAll('#propose-will .later').forEach(line => line.remove());
    $('propose-will').append(...said.scheduled.map(one => element('li', {class: 'is-warn later'}, words.later.replace('{0}', one.release).replace('{1}', one.from))));
  }

  // With what is not kept yet, and perhaps cannot be.
  async #drop(_, form) {
    const {draft} = this.page;
    const {ok, said} = await this.#send('/change/drop', () => ({version: draft.version}), form, false);
    if (!ok) { this.#fault('drop', said); return; }
    draft.goOn(said);
    location.assign('/change');
  }

  async #case(_, form) {
    const {ok, said} = await this.#send('/change/cases', () => ({table: this.page.table, decision: form.elements.decision.value.trim(), version: this.page.draft.version}), form);
    if (!ok) { this.#fault('case', said); return; }
    form.closest('dialog').close();
    await this.page.settling.renewed();
    this.page.lead('cases', said.rowId);
  }

  // Sent once all that was typed is kept, with the version that this made.
  async #send(address, body, form, keeps = true) {
    const button = form.querySelector('[value=go]');
    if (button.getAttribute('aria-busy')) return {ok: false, said: {detail: ''}};
    button.setAttribute('aria-busy', 'true');
    const kept = await this.page.draft.keep();
    const answer = kept || !keeps ? await ask(address, body()) : {ok: false, said: {detail: this.page.words.unkept}};
    button.removeAttribute('aria-busy');
    if (answer.status === 401) signedOut(() => form.requestSubmit(button));
    return answer;
  }

  // The draft goes on from a release that came meanwhile, once all that was typed is kept.
  async renew() {
    const {draft, notes, words, settling} = this.page;
    this.page.editor.take();
    const {ok, said} = await draft.keep() ? await ask('/change/renewal', {version: draft.version}) : {ok: false, said: {detail: words.unkept}};
    if (ok) await settling.renewed();
    else notes.failed(said?.detail ?? words.unanswered, () => this.renew());
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
