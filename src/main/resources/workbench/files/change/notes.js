// What the page says of itself: what is kept, what is not, and what one can do about it.

import {element, icon} from './cells.js';

const REST = 8_000;

export class Notes {
  constructor(place, words) { Object.assign(this, {place, words}); }

  #say(kind, sign, text, ...buttons) { this.#put(this.place, kind, sign, text, buttons); }
  #put(place, kind, sign, text, buttons) {
    place.replaceChildren(element('p', {class: `note note-${kind}`}, icon(sign), element('span', {}, text, ' ',
      ...buttons.map(([label, act]) => {
        const button = element('button', {type: 'button', class: 'link'}, label);
        button.addEventListener('click', act);
        return button;
      }))));
  }
  #quiet() { if (!this.lasting && !this.told) this.place.replaceChildren(); }
  #status(text) { document.querySelector('#kept .kept-at').textContent = text; }

  kept({savedAt}) {
    this.lasting = false;
    this.#quiet();
    const time = savedAt?.slice(11, 16);
    this.#status(time ? this.words.kept.replace('{0}', time) : this.words.opened);
  }
  saving() {
    this.told = false;
    this.#status(this.words.saving);
  }
  checked() { this.#quiet(); }
  offline(again) { this.#say('error', 'error', this.words.offline, [this.words.again, again]); }
  stale(look) { this.lasting = true; this.#say('warn', 'warn', this.words.stale, [this.words.look, look]); }
  refused(detail, theirs) { this.lasting = true; this.#say('error', 'error', detail ?? this.words.refused, [this.words.reload, theirs]); }
  unchecked(detail, again) { this.#say('error', 'error', detail ?? this.words.nocheck, [this.words.again, again]); }
  failed(detail, again) { this.#say('error', 'error', detail, [this.words.again, again]); }
  meanwhile(release, renew) {
    const place = document.getElementById('meanwhile');
    if (!release) place.replaceChildren();
    else if (place.dataset.release !== release.release || !place.hasChildNodes()) {
      this.#put(place, 'warn', 'warn', release.message, [[this.words.renew.replace('{0}', release.release), renew]]);
    }
    place.dataset.release = release?.release ?? '';
  }
  // Stands until something else is changed.
  tell(text) {
    this.told = true;
    this.#say('info', 'info', text);
  }

  pass() { document.querySelector('#notices .passing')?.remove(); }
  // Only something small that can be taken back is said in passing.
  undoable(text, undo) {
    const notices = document.getElementById('notices');
    const button = element('button', {type: 'button', class: 'link'}, this.words.undo);
    const note = element('p', {class: 'note passing'}, element('span', {}, text), button);
    button.addEventListener('click', () => { note.remove(); undo(); });
    notices.replaceChildren(note);
    setTimeout(() => note.remove(), REST);
  }
}
