// The page of one table in a draft: its parts put together.

import {Acts} from './acts.js';
import {Bar} from './bar.js';
import {Cards} from './cards.js';
import {counted, element} from './cells.js';
import {Dialogs} from './dialogs.js';
import {Draft} from './draft.js';
import {Editor} from './editor.js';
import {Findings} from './findings.js';
import {Grid} from './grid.js';
import {steer} from './keys.js';
import {Notes} from './notes.js';
import {Ranges} from './ranges.js';
import {Settings} from './settings.js';
import {Settling} from './settle.js';
import {Sheet} from './sheet.js';
import {Shows} from './shows.js';
import {showCases} from './cases.js';
import {ask} from '../frame.js';

const words = Object.fromEntries([...document.querySelectorAll('#change-words dt')]
  .map(word => [word.textContent.replace(/\.(.)/g, (_, letter) => letter.toUpperCase()), word.nextElementSibling.textContent]));
const $ = id => document.getElementById(id);
const work = $('work');

const page = {words, table: work.dataset.table, sheets: [], checked: null, $};
page.grid = new Grid($('cells'), words);
page.findings = new Findings($('findings'), page.table, words);
page.notes = new Notes($('said'), words);
page.acts = new Acts(page);
page.ranges = new Ranges(page);
page.bar = new Bar(page);
page.editor = new Editor(page.grid, $('choices'), page.acts, words);
page.cards = new Cards($('cards'), page);
page.dialogs = new Dialogs(page);
page.settling = new Settling(page);
page.shows = new Shows(page);
page.settings = new Settings(page);
steer(page.grid, page.ranges, page.acts, page.editor);

function tabs() {
  $('sheets').replaceChildren(...page.sheets.map(sheet => {
    const told = words.rows.replace('{0}', sheet.label).replace('{1}', sheet.rows.length);
    const tab = element('button', {type: 'button', class: 'link', 'aria-pressed': String(sheet === page.grid.sheet)}, told, ...counted(sheet.counts()));
    tab.addEventListener('click', () => page.open(sheet));
    return tab;
  }));
  const sum = {changed: 0, added: 0, removed: 0};
  for (const sheet of page.sheets) for (const [name, count] of Object.entries(sheet.counts())) sum[name] += count;
  document.querySelector('.tabs [aria-current] .counts')?.replaceChildren(...counted(sum));
}

page.open = sheet => {
  page.editor.take();
  page.grid.open(sheet);
  page.refresh();
};
page.refresh = () => {
  page.shows.apply();
  page.grid.layout();
  $('none-shown').hidden = page.grid.lines.length > 0;
  page.cards.draw();
  tabs();
  page.bar.draw();
};
page.sheet = name => page.sheets.find(sheet => sheet.name === name);
page.take = stated => {
  const held = page.grid.sheet?.name;
  const letter = page.grid.column?.letter;
  const row = page.grid.line?.row.id;
  page.sheets = stated.sheets.map(sheet => new Sheet(sheet));
  page.settings.show(stated.settings);
  page.open(page.sheet(held) ?? page.sheets[0]);
  if (row) page.grid.goTo(row, letter);
  $('cells').removeAttribute('aria-busy');
  page.notes.kept(page.draft);
  page.notes.meanwhile(stated.meanwhile, () => page.dialogs.renew());
};

page.grid.addEventListener('moved', () => page.bar.draw());
page.findings.caseName = rowId => page.sheet('cases')?.find(rowId)?.cells[0];
page.findings.addEventListener('preview', ({detail}) => {
  page.grid.preview(detail && (detail.sheet ?? page.sheets[0].name) === page.grid.sheet.name ? detail.suggestion?.edits ?? [] : []);
  page.cards.draw();
});
page.findings.addEventListener('accept', ({detail}) => page.acts.cure(detail));
page.findings.addEventListener('meant', ({detail}) => page.acts.also('settings', detail.meant.edits));
page.findings.addEventListener('lead', ({detail}) => page.lead(detail.sheet, detail.rowId, detail.column));
page.lead = (name, rowId, column) => {
  const sheet = page.sheet(name);
  if (sheet && sheet !== page.grid.sheet) page.open(sheet);
  page.shows.reveal(page.grid.sheet.columns.find(one => one.letter === column), page.grid.sheet.find(rowId));
  if (rowId) page.grid.goTo(rowId, column);
  page.cards.lead(rowId);
};

for (const button of document.querySelectorAll('[data-act]')) {
  button.addEventListener('click', () => { page.editor.take(); page.acts.named(button.dataset.act); });
}
const tools = [...document.querySelectorAll('.toolbar :is(button, input)')];
document.querySelector('.toolbar').addEventListener('keydown', event => {
  const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
  if (!step || event.target.matches('[type=search]')) return;
  const there = tools.filter(tool => !tool.disabled && tool.checkVisibility());
  event.preventDefault();
  there[(there.indexOf(event.target) + step + there.length) % there.length].focus();
});
// Where the window is low, what stands below the table is a drawer, one panel at a time.
document.querySelectorAll('.dock-tabs button').forEach(tab => tab.addEventListener('click', () => {
  const opens = tab.getAttribute('aria-expanded') === 'false';
  for (const other of document.querySelectorAll('.dock-tabs button')) {
    const open = opens && other === tab;
    other.setAttribute('aria-expanded', String(open));
    $(other.getAttribute('aria-controls')).classList.toggle('drawn', open);
  }
}));
$('keys-all').addEventListener('click', () => $('grid-keys').showModal());
// What is typed in an open cell is kept with the rest when one leaves.
addEventListener('beforeunload', () => page.editor.take());

async function begin() {
  const {ok, said} = await ask(`/change/${encodeURIComponent(page.table)}/sheets`);
  if (!ok) { page.notes.failed(said?.detail ?? words.unopened, begin); return; }
  page.draft = new Draft(page.table, said);
  const busy = () => $('findings').setAttribute('aria-busy', 'true');
  page.draft.addEventListener('checking', busy);
  for (const ended of ['checked', 'unchecked', 'stale']) page.draft.addEventListener(ended, () => $('findings').removeAttribute('aria-busy'));
  page.draft.addEventListener('saving', () => { busy(); page.notes.saving(); page.bar.buttons(); });
  page.draft.addEventListener('kept', () => { page.notes.kept(page.draft); page.bar.buttons(); });
  page.draft.addEventListener('offline', () => page.notes.offline(() => page.draft.send()));
  page.draft.addEventListener('stale', () => page.settling.stale());
  page.draft.addEventListener('refused', ({detail}) => page.notes.refused(detail?.detail, () => page.settling.renewed()));
  page.draft.addEventListener('unchecked', ({detail}) => page.notes.unchecked(detail?.detail, () => page.draft.check()));
  page.draft.addEventListener('checked', ({detail}) => {
    page.checked = detail;
    page.settings.show(detail.settings);
    page.findings.show(detail);
    showCases(page, detail);
    page.refresh();
    page.notes.checked();
    page.notes.meanwhile(detail.meanwhile, () => page.dialogs.renew());
    if (page.draft.isStored) htmx.trigger('#difference', 'difference');
  });
  page.take(said);
  await page.draft.check();
}
begin();
