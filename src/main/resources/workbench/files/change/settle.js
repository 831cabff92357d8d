// Two versions of a draft come together: what the service holds, and what waits here. Nothing is overwritten, and nothing lost.

import {element} from './cells.js';
import {fit, rest} from './merge.js';
import {Sheet} from './sheet.js';

export class Settling {
  constructor(page) {
    this.page = page;
    this.dialog = page.$('stale-dialog');
    this.dialog.querySelector('form').addEventListener('submit', event => {
      event.preventDefault();
      this.dialog.close();
      this.#goOn(this.other, event.submitter.value);
    });
  }

  async #fetch(again) {
    const {ok, said} = await this.page.draft.sheets();
    if (!ok) this.page.notes.failed(said?.detail ?? this.page.words.unopened, again);
    return ok ? said : null;
  }

  // Goes on from what the service holds, with what waits here done again on it.
  async renewed() {
    const said = await this.#fetch(() => this.renewed());
    if (said) this.#goOn(said, 'mine');
  }

  // Another window wrote the draft. One is only asked where what waits here would change something of it.
  async stale() {
    if (this.page.grid.editing || await this.#differs(() => this.stale())) this.page.notes.stale(() => this.#look());
  }
  async #look() {
    if (await this.#differs(() => this.#look())) this.dialog.showModal();
  }

  async #differs(again) {
    const {draft, notes, words, $} = this.page;
    this.other = await this.#fetch(again);
    if (!this.other) return false;
    const theirs = new Map(this.other.sheets.map(sheet => [sheet.sheet, new Sheet(structuredClone(sheet))]));
    const lines = draft.waiting.flatMap(({sheet, edit}) => this.#line(sheet, edit, theirs.get(sheet)));
    $('stale-rows').replaceChildren(...lines.map(line => element('tr', {}, ...line.map(text => element('td', {}, text)))));
    if (lines.length) return true;
    this.#goOn(this.other, 'mine');
    notes.tell(words.takenThere);
    return false;
  }

  // Where an edit is, what it says here, and what stands there; nothing where it says the same.
  #line(name, edit, there) {
    const {words} = this.page;
    const here = this.page.sheet(name);
    const row = here.find(edit.id);
    const stood = there?.find(edit.id)?.cells[here.letters.get(edit.column)];
    if (there && !rest(there, [edit]).length) return [];
    if (edit.op !== 'set') return [[here.label, words[edit.op].replace('{0}', (edit.rows ?? edit.ids).length), '–']];
    const column = here.columns.find(one => one.letter === edit.column);
    return [[`${edit.column}${row?.row ?? ''} ${column.label}`, edit.text || '–', stood === undefined ? words.goneThere : stood || '–']];
  }

  // What waited is done again, or can be done again by redoing.
  #goOn(said, choice) {
    const {page} = this;
    page.editor.take();
    const waited = page.draft.goOn(said);
    page.take(said);
    const steps = [];
    if (waited.length) page.acts.history.waiting = steps;
    for (const {sheet, edit} of waited) {
      const here = page.sheet(sheet);
      const one = here && fit(here, edit);
      if (!one || (one.op === 'set' && !here.find(one.id))) continue;
      if (choice === 'mine') page.acts.do([one], undefined, here);
      else steps.push({sheet, edits: [one], back: [], before: {}, after: {}});
    }
    if (steps.length) page.acts.history.waiting = steps;
    page.notes.kept(page.draft);
    if (page.draft.isKept) page.draft.check(); else page.notes.saving();
  }
}
