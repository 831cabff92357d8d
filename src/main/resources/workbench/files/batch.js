// A ledger that is dropped on the page, or chosen, is sent; how far it has come is told in its place.

import {freshToken, signedOut} from './frame.js';

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

async function send(file) {
  const body = new FormData();
  body.append('keep', form.elements.keep.value);
  body.append('ledger', file);
  return fetch('/batch/ledgers', {
    method: 'POST', body,
    headers: {
      Accept: 'application/json', 'Accept-Language': document.documentElement.lang, 'HX-Request': 'true',
      [document.querySelector('meta[name="csrf-header"]').content]: document.querySelector('meta[name="csrf-token"]').content,
    },
  });
}

async function take(file) {
  if (!file) return;
  form.setAttribute('aria-busy', 'true');
  note('info', form.dataset.taken);
  try {
    let answer = await send(file);
    if (answer.status === 403 && await freshToken()) answer = await send(file);
    if (answer.status === 401) return signedOut(() => take(file));
    const told = await answer.json().catch(fault => {
      if (answer.ok) throw fault;
      return {};
    });
    if (!answer.ok) return note('error', told.title ?? form.dataset.lost, (told.errors ?? []).map(error => error.detail).concat(told.errors ? [] : told.detail ?? []));
    said.replaceChildren();
    await htmx.ajax('GET', `/batch/${told.run}`, {target: '#run', swap: 'outerHTML'});
    document.getElementById('run').scrollIntoView({block: 'nearest'});
  } catch {
    note('error', form.dataset.lost);
  } finally {
    form.removeAttribute('aria-busy');
    form.elements.ledger.value = '';
  }
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
