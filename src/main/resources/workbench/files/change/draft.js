// What the page and the server say to each other about a draft: kept by itself, in order, and never over what another window wrote.

import {ask, outlivesThePage, signedOut} from '../frame.js';
import {rest} from './merge.js';
import {Sheet} from './sheet.js';

const REST = 300;
const MOST = 1000;
const PAUSES = [2_000, 5_000, 15_000, 30_000];

export class Draft extends EventTarget {
  #waiting = [];
  #timer;
  #later;
  #failures = 0;
  #asked = 0;
  #checking;
  #sending = null;
  #halted = false;

  constructor(table, {version, savedAt}) {
    super();
    Object.assign(this, {table, version, savedAt});
    addEventListener('online', () => this.#soon(0));
    addEventListener('focus', () => { if (this.#failures) this.#soon(0); });
    addEventListener('beforeunload', event => this.#leave(event));
  }

  // Whatever was asked before is of no use any more.
  #overtake() {
    clearTimeout(this.#later);
    this.#checking?.abort();
    return ++this.#asked;
  }

  #tell(name, detail) { this.dispatchEvent(new CustomEvent(name, {detail})); }
  #address(part) { return `/change/${encodeURIComponent(this.table)}/${part}`; }
  #stated({sheet, edits}) { return {version: this.version, sheet, edits}; }

  get isStored() { return this.savedAt !== null && this.savedAt !== undefined; }
  get isKept() { return !this.#waiting.length && !this.#halted; }
  get waiting() { return this.#waiting.flatMap(({sheet, edits}) => edits.map(edit => ({sheet, edit}))); }

  // What was sent once stays as it was sent: its answer may be lost.
  change(sheet, edits) {
    this.#overtake();
    for (let at = 0; at < edits.length; at += MOST) {
      const part = edits.slice(at, at + MOST);
      const last = this.#waiting.at(-1);
      if (last && !last.tried && last.sheet === sheet && last.edits.length + part.length <= MOST) last.edits.push(...part);
      else this.#waiting.push({sheet, edits: part, tried: false});
    }
    this.#tell('saving');
    this.#soon(REST);
  }

  // What waits is sent while one leaves; one is only asked where that may not succeed.
  #leave(event) {
    if (!this.#waiting.length) return;
    const [first, ...more] = this.#waiting;
    if (this.#failures || this.#halted || more.length || !outlivesThePage(JSON.stringify(this.#stated(first)))) event.preventDefault();
    this.send();
  }

  #soon(pause) {
    clearTimeout(this.#timer);
    if (!this.#halted) this.#timer = setTimeout(() => this.send(), pause);
  }

  // Whoever asks while it is under way waits for the same.
  send() { return this.#sending ??= this.#sendAll().finally(() => { this.#sending = null; }); }
  async #sendAll() {
    clearTimeout(this.#timer);
    while (!this.#halted && this.#waiting.length && await this.#sendOne(this.#waiting[0]));
    if (!this.isKept) return;
    this.#tell('kept');
    this.check();
  }

  // Whether all that waited is with the service now.
  async keep() {
    if (!this.isKept) await this.send();
    return this.isKept;
  }

  async #sendOne(batch) {
    const again = batch.tried;
    batch.tried = true;
    let answer = await ask(this.#address('edits'), this.#stated(batch));
    if (answer.status === 409 && again) answer = await this.#arrived(batch) ?? answer;
    if (!this.#waiting.includes(batch)) return true;
    if (answer.ok) {
      Object.assign(this, {version: answer.said.version, savedAt: answer.said.savedAt});
      this.#drop(batch);
      this.#failures = 0;
      return true;
    }
    if (answer.status === 401) { this.#failures = 1; signedOut(() => this.#soon(0)); }
    else if (answer.status === 409) this.#halt('stale', answer.said);
    else if (answer.status === 0 || answer.status >= 500 || answer.status === 429) {
      this.#soon(PAUSES[Math.min(this.#failures++, PAUSES.length - 1)]);
      this.#tell('offline');
    } else {
      this.#drop(batch);
      this.#halt('refused', answer.said);
    }
    return false;
  }

  // A batch may have come there though its answer did not come back: then it is the one change since, and nothing of it is left to do.
  async #arrived({sheet, edits}) {
    const answer = await this.sheets();
    const there = answer.said?.sheets?.find(one => one.sheet === sheet);
    return there && answer.said.version === this.version + 1 && !rest(new Sheet(there), edits).length ? answer : null;
  }

  #drop(batch) { this.#waiting = this.#waiting.filter(one => one !== batch); }
  #halt(why, said) { this.#halted = true; this.#tell(why, said); }

  sheets() { return ask(this.#address('sheets')); }

  // Goes on from what the server holds; what was waiting is answered and no longer waits.
  goOn({version, savedAt}) {
    const waited = this.waiting;
    Object.assign(this, {version, savedAt});
    this.#waiting = [];
    this.#halted = false;
    this.#failures = 0;
    return waited;
  }

  // An answer to an older question never overwrites a newer one. Windows that end each other's checks give way for longer each time.
  async check(tries = PAUSES.length) {
    const asked = this.#overtake();
    this.#checking = new AbortController();
    this.#tell('checking');
    const {ok, status, said} = await ask(this.#address('check'), {version: this.version}, {signal: this.#checking.signal});
    if (asked !== this.#asked) return;
    if (ok) this.#tell('checked', said);
    else if (status === 409) this.#halt('stale', said);
    else if (status === 401) signedOut(() => this.check());
    else if (status === 429 && tries) this.#later = setTimeout(() => this.check(tries - 1), PAUSES[PAUSES.length - tries]);
    else this.#tell('unchecked', said);
  }

  async reading(sheet, column, text) {
    const {ok, said} = await ask(this.#address('reading'), {sheet, column, text});
    return ok ? said : null;
  }
}
