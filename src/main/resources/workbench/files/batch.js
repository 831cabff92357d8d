// A ledger that is dropped on the page, or chosen, is sent; how far it has come is told in its place.

import {ask, signedOut} from './frame.js';

const form = document.getElementById('ledger-form');
const said = document.getElementById('said');

function note(kind, text, more = []) {
  const line = document.createElement('div');
  line.className = `note note-${kind}`;
  const words = document.createElement('div');
  words.append(text);
  if (more.length) {
    const list = document.createElement('ul');
    for (const one of more) {
      const entry = document.createElement('li');
      entry.append(one);
      list.append(entry);
    }
    words.append(list);
  }
  line.append(words);
  said.replaceChildren(line);
}

async function take(file) {
  if (!file) return;
  form.setAttribute('aria-busy', 'true');
  note('info', form.dataset.taken);
  const body = new FormData();
  body.append('keep', form.elements.keep.value);
  body.append('ledger', file);
  const {ok, status, said: told} = await ask('/batch/ledgers', body);
  form.removeAttribute('aria-busy');
  form.elements.ledger.value = '';
  if (status === 401) return signedOut(() => take(file));
  if (!ok) return note('error', told?.title ?? form.dataset.lost, (told?.errors ?? [told]).map(fault => fault?.detail).filter(Boolean));
  said.replaceChildren();
  await htmx.ajax('GET', `/batch/${told.run}`, {target: '#run', swap: 'outerHTML'}).catch(() => note('error', form.dataset.lost));
  document.getElementById('run').scrollIntoView({block: 'nearest'});
}

form.addEventListener('submit', event => event.preventDefault());
form.elements.ledger.addEventListener('change', event => take(event.target.files[0]));
for (const kind of ['dragover', 'dragleave', 'drop']) {
  document.addEventListener(kind, event => {
    event.preventDefault();
    form.classList.toggle('over', kind === 'dragover');
    if (kind === 'drop') take(event.dataTransfer.files[0]);
  });
}
