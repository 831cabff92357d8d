// Dialogs of a release: what will be is read first, so the focus starts on the text. Without script they are parts of the page.
for (const opener of document.querySelectorAll('[data-opens]')) {
  const dialog = document.getElementById(`dialog-${opener.dataset.opens}`);
  if (!dialog) continue;
  opener.addEventListener('click', event => {
    event.preventDefault();
    open(dialog);
  });
  dialog.addEventListener('close', () => opener.focus());
}
for (const closer of document.querySelectorAll('[data-closes]')) {
  closer.addEventListener('click', event => {
    event.preventDefault();
    closer.closest('dialog').close();
  });
}

function open(dialog) {
  if (dialog.open) dialog.close();
  dialog.showModal();
  (dialog.querySelector('[aria-invalid]') ?? dialog.querySelector('.text')).focus();
}

const asked = document.querySelector('dialog.act[open]');
if (asked) open(asked);

// Before anything is sent, a session that ended is begun again in place, and a network that is down is told of: nothing typed is lost.
const forms = document.querySelectorAll('main form');
for (const form of forms) {
  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (form.getAttribute('aria-busy')) return;
    form.setAttribute('aria-busy', 'true');
    form.querySelector('.not-sent')?.remove();
    const answer = await fetch('/releases', {method: 'HEAD', headers: {'HX-Request': 'true'}}).catch(() => null);
    if (answer && answer.status !== 401) { form.submit(); return; }
    form.removeAttribute('aria-busy');
    if (answer) document.dispatchEvent(new CustomEvent('htmx:responseError', {detail: {xhr: answer, elt: form}}));
    else form.querySelector('.actions').before(notSent());
  });
}
addEventListener('pageshow', () => forms.forEach(form => form.removeAttribute('aria-busy')));

function notSent() {
  const place = document.createElement('div');
  place.className = 'not-sent';
  place.setAttribute('role', 'alert');
  place.append(document.getElementById('words-network').content.cloneNode(true));
  return place;
}
