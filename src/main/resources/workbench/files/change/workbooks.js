// Workbooks that are dropped on the page, or chosen, become tables of the draft.

import {element} from './cells.js';
import {ask} from '../frame.js';

const form = document.getElementById('workbooks');
const said = document.getElementById('said');

async function take(files) {
  if (!files.length) return;
  const body = new FormData();
  body.append('version', form.dataset.version);
  for (const file of files) body.append('workbook', file);
  said.replaceChildren(element('p', {class: 'note note-info'}, form.dataset.taken));
  const answer = await ask('/change/workbooks', body);
  if (answer.ok) { location.reload(); return; }
  const findings = answer.said?.findings ?? [];
  said.replaceChildren(element('div', {class: 'note note-error'}, element('span', {}, answer.said?.detail ?? answer.said?.title ?? form.dataset.lost,
    element('ul', {}, ...findings.map(finding => element('li', {}, [finding.workbook, finding.cell, finding.message].filter(Boolean).join(' ')))))));
}

form.elements.workbook.addEventListener('change', event => take(event.target.files));
for (const kind of ['dragover', 'dragleave', 'drop']) {
  document.addEventListener(kind, event => {
    event.preventDefault();
    form.classList.toggle('over', kind === 'dragover');
    if (kind === 'drop') take(event.dataTransfer.files);
  });
}
