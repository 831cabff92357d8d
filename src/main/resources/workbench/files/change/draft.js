// What the page and the server say to each other about a draft: kept by itself, in order, and never over what another window wrote.

import {freshToken, signedOut} from '../frame.js';

const REST = 300;
const MOST = 1000;
const MOST_AFTER_LEAVING = 20_000;
const PAUSES = [2_000, 5_000, 15_000, 30_000];

export async function ask(address, body, {method = body === undefined ? 'GET' : 'POST', signal} = {}) {
  const text = body === undefined || body instanceof FormData ? body : JSON.stringify(body);
  const send = () => fetch(address, {
    method, signal, body: text, keepalive: typeof text === 'string' && text.length < MOST_AFTER_LEAVING,
    headers: {
      Accept: 'application/json', 'Accept-Language': document.documentElement.lang, 'HX-Request': 'true',
      ...body === undefined || body instanceof FormData ? {} : {'Content-Type': 'application/json'},
      [document.querySelector('meta[name="csrf-header"]').content]: document.querySelector('meta[name="csrf-token"]').content,
    },
  });
  let answer = await send();
  if (answer.status === 403 && await freshToken()) answer = await send();
  const said = answer.status === 204 ? null : await answer.json().catch(() => null);
  return {ok: answer.ok, status: answer.status, said};
}

export class Draft extends EventTarget {
  #waiting = [];
  #timer;
  #failures = 0;
  #asked = 0;
  #checking;
  #sending = false;
  #halted = false;

  constructor(table, {version, savedAt}) {
    super();
    Object.assign(this, {table, version, savedAt});
    addEventListener('online', () => this.#soon(0));
    addEventListener('focus', () => { if (this.#failures) this.#soon(0); });
    addEventListener('beforeunload', event => this.#leave(event));
  }

  #tell(name, detail) { this.dispatchEvent(new CustomEvent(name, {detail})); }
  #address(part) { return `/change/${encodeURIComponent(this.table)}/${part}`; }

  get isStored() { return this.savedAt !== null && this.savedAt !== undefined; }
  get isKept() { return this.#waiting.length === 0; }
  get waiting() { return this.#waiting.flatMap(({sheet, edits}) => edits.map(edit => ({sheet, edit}))); }

  change(sheet, edits) {
    this.#asked++;
    this.#checking?.abort();
    for (let at = 0; at < edits.length; at += MOST) {
      const part = edits.slice(at, at + MOST);
      const last = this.#waiting.at(-1);
      if (last && last !== this.#waiting[this.#sending ? 0 : -1] && last.sheet === sheet && last.edits.length + part.length <= MOST) last.edits.push(...part);
      else this.#waiting.push({sheet, edits: part});
    }
    this.#tell('saving');
    this.#soon(REST);
  }

  // What waits is sent while one leaves; one is only asked where that cannot be.
  #leave(event) {
    if (!this.#waiting.length) return;
    if (this.#failures || this.#halted || this.#waiting.length > 1) event.preventDefault();
    this.send();
  }

  #soon(pause) {
    clearTimeout(this.#timer);
    if (!this.#halted) this.#timer = setTimeout(() => this.send(), pause);
  }

  async send() {
    if (this.#sending || this.#halted) return;
    clearTimeout(this.#timer);
    this.#sending = true;
    try {
      while (this.#waiting.length && await this.#sendOne(this.#waiting[0])) this.#waiting.shift();
    } finally {
      this.#sending = false;
    }
    if (!this.#waiting.length) { this.#tell('kept'); await this.check(); }
  }

  async #sendOne({sheet, edits}) {
    let answer;
    try {
      answer = await ask(this.#address('edits'), {version: this.version, sheet, edits});
    } catch {
      answer = {status: 0};
    }
    if (answer.ok) {
      Object.assign(this, {version: answer.said.version, savedAt: answer.said.savedAt});
      this.#failures = 0;
      return true;
    }
    if (answer.status === 401) { this.#failures = 1; signedOut(() => this.#soon(0)); }
    else if (answer.status === 409) { this.#halted = true; this.#tell('stale', answer.said); }
    else if (answer.status === 0 || answer.status >= 500 || answer.status === 429) {
      this.#soon(PAUSES[Math.min(this.#failures++, PAUSES.length - 1)]);
      this.#tell('offline');
    } else { this.#halted = true; this.#tell('refused', answer.said); }
    return false;
  }

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

  // An answer to an older question never overwrites a newer one.
  async check(tries = 3) {
    const asked = ++this.#asked;
    this.#checking?.abort();
    this.#checking = new AbortController();
    this.#tell('checking');
    try {
      const answer = await ask(this.#address('check'), {version: this.version}, {signal: this.#checking.signal});
      if (asked !== this.#asked) return;
      if (answer.ok) this.#tell('checked', answer.said);
      else if (answer.status === 409) { this.#halted = true; this.#tell('stale', answer.said); }
      else if (answer.status === 401) signedOut(() => this.check());
      else if (answer.status === 429 && tries) this.#timer = setTimeout(() => this.check(tries - 1), PAUSES[0]);
      else this.#tell('unchecked', answer.said);
    } catch (failed) {
      if (failed.name !== 'AbortError' && asked === this.#asked) this.#tell('unchecked', null);
    }
  }

  async reading(sheet, column, text) {
    try {
      const {ok, said} = await ask(this.#address('reading'), {sheet, column, text});
      return ok ? said : null;
    } catch {
      return null;
    }
  }
}
