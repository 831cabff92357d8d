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

// A session that ended is begun again in place before anything is sent, so that nothing typed is lost.
for (const form of document.querySelectorAll('main form')) {
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const answer = await fetch('/releases', {method: 'HEAD', headers: {'HX-Request': 'true'}});
    if (answer.status !== 401) return form.submit();
    document.dispatchEvent(new CustomEvent('htmx:responseError', {detail: {xhr: answer, elt: form}}));
  });
}
