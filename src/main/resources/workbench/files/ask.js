// What the form of a question does beyond sending itself: choosing a part by typing, the last ten of this browser, keys.

const form = document.getElementById('facts');
const LAST = 'baoxiu-asked';

// A long list becomes a field in which letters, characters or pinyin initials filter (WAI-ARIA combobox with a list).
function combo(select) {
  const options = [...select.options].map(option => ({
    value: option.value, label: option.text, group: option.dataset.group ?? '',
    sought: `${option.text} ${option.dataset.sought ?? ''}`.toLowerCase(),
    initials: (option.dataset.sought ?? '').split(' ')[0],
  }));
  const box = document.createElement('span');
  const input = document.createElement('input');
  const list = document.createElement('ul');
  box.className = 'combo';
  input.id = select.id;
  select.id = `${select.id}-value`;
  select.hidden = true;
  list.id = `${input.id}-list`;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-labelledby', `${input.id}-label`);
  for (const [name, value] of Object.entries({
    role: 'combobox', autocomplete: 'off', spellcheck: 'false', 'aria-autocomplete': 'list', 'aria-expanded': 'false',
    'aria-controls': list.id, 'aria-describedby': select.getAttribute('aria-describedby'),
  })) input.setAttribute(name, value);
  for (const name of ['aria-required', 'aria-invalid']) {
    if (select.hasAttribute(name)) input.setAttribute(name, select.getAttribute(name));
  }
  let shown = [];
  let at = -1;

  const current = () => options.find(option => option.value === select.value);
  const restore = () => { input.value = current()?.value ? current().label : ''; };
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const mark = place => {
    at = place;
    list.querySelectorAll('[role=option]').forEach((item, i) => {
      item.setAttribute('aria-selected', String(i === at));
      if (i === at) { item.scrollIntoView({block: 'nearest'}); input.setAttribute('aria-activedescendant', item.id); }
    });
  };
  const take = option => {
    select.value = option.value;
    restore();
    close();
    select.dispatchEvent(new Event('input', {bubbles: true}));
  };
  const open = all => {
    const typed = all ? '' : input.value.trim().toLowerCase();
    shown = options.filter(option => option.value && option.sought.includes(typed));
    shown.sort((one, other) => one.group.localeCompare(other.group)
      || Number(other.initials.startsWith(typed)) - Number(one.initials.startsWith(typed)));
    let group = '';
    const items = [];
    shown.forEach((option, i) => {
      if (option.group !== group) {
        const heading = document.createElement('li');
        heading.className = 'heading';
        heading.setAttribute('role', 'presentation');
        heading.textContent = group = option.group;
        items.push(heading);
      }
      const item = document.createElement('li');
      item.id = `${list.id}-${i}`;
      item.setAttribute('role', 'option');
      const label = document.createElement('span');
      label.textContent = option.label;
      const code = document.createElement('span');
      code.className = 'code';
      code.textContent = option.initials;
      item.append(label, code);
      item.addEventListener('mousedown', event => { event.preventDefault(); take(option); });
      items.push(item);
    });
    list.replaceChildren(...items);
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    mark(shown.length ? Math.max(0, shown.findIndex(option => all && option.value === select.value)) : -1);
  };

  input.addEventListener('input', event => { event.stopPropagation(); open(false); });
  input.addEventListener('click', () => { if (list.hidden) open(true); });
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) return open(true);
      mark((at + (event.key === 'ArrowDown' ? 1 : shown.length - 1)) % shown.length);
    } else if (event.key === 'Enter' && !list.hidden && shown[at]) {
      event.preventDefault();
      take(shown[at]);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      restore();
      close();
    }
  });
  input.addEventListener('blur', () => {
    if (!list.hidden && shown[at] && input.value.trim()) take(shown[at]);
    else if (!input.value.trim() && select.value && [...select.options].some(option => option.value === '')) take(options.find(option => !option.value));
    else { restore(); close(); }
  });
  restore();
  box.append(input, list);
  select.after(box);
}
form.querySelectorAll('[data-combo]').forEach(combo);

// A required list without a choice must not state its first one.
for (const select of form.querySelectorAll('select[data-combo]')) {
  if (!new URLSearchParams(location.search).get(select.name) && ![...select.options].some(option => option.value === '')) select.selectedIndex = -1;
}

// What a browser sends with the button until htmx does, whose listener for the same event came first.
document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('.keep .plain').forEach(field => field.remove()));

form.addEventListener('keydown', event => {
  const choice = event.target.closest('.choice');
  if (choice && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const place = {y: 0, n: 1, u: 2}[event.key.toLowerCase()];
    const radios = choice.querySelectorAll('input');
    if (place !== undefined && radios[place] && radios.length > 1) {
      event.preventDefault();
      radios[place].checked = true;
      radios[place].focus();
      radios[place].dispatchEvent(new Event('input', {bubbles: true}));
    }
  }
});
// What is kept is what stands in the form at the key, however little of it was tried yet; what was tried meanwhile must not take
// the place of the number.
const stands = () => new URLSearchParams(new FormData(form)).toString();
let kept = null;
let wanted = false;
function keep() {
  const button = document.getElementById('keep');
  wanted = !button && !document.getElementById('kept');
  if (button) button.click();
  else if (wanted) htmx.trigger(form, 'submit');
}
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    keep();
  }
});
document.addEventListener('htmx:beforeRequest', event => {
  if (event.target.matches('.keep')) {
    htmx.trigger(form, 'htmx:abort');
    kept = stands();
  } else if (event.target === form) {
    if (stands() === kept) event.preventDefault();
    else kept = null;
  }
});
document.addEventListener('htmx:afterRequest', event => {
  if (event.target.matches('.keep') && !event.detail.successful) kept = null;
});

// What was asked last, in this browser alone.
function asked() {
  try { return JSON.parse(localStorage.getItem(LAST)) ?? []; } catch { return []; }
}
function remember() {
  const sentence = document.getElementById('sentence')?.textContent.trim();
  if (!document.querySelector('.part') || !location.search || !sentence) return;
  const here = location.pathname + location.search;
  const all = asked().filter(one => one.address !== here);
  localStorage.setItem(LAST, JSON.stringify([{address: here, sentence}, ...all].slice(0, 10)));
}
function showLast() {
  const last = document.getElementById('last');
  const items = asked().filter(one => String(one.address).startsWith('/ask')).map(one => {
    const link = document.createElement('a');
    link.href = one.address;
    link.textContent = one.sentence;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  last.querySelector('ul').replaceChildren(...items);
  last.hidden = items.length === 0;
}
showLast();
addEventListener('pagehide', remember);

function showCopy() {
  const copy = document.getElementById('copy');
  if (!copy) return;
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    const text = document.getElementById('curl').content.textContent.replace('$BAOXIU', location.origin);
    await navigator.clipboard.writeText(text);
    copy.textContent = copy.dataset.said;
  });
}
// On a telephone the answer is far below while one types: its sentence stays in sight.
function echo() {
  const told = document.querySelector('.part') && document.getElementById('sentence');
  document.getElementById('echo').textContent = told ? told.textContent.trim() : '';
}
showCopy();
echo();
document.addEventListener('htmx:afterSettle', () => {
  showCopy();
  echo();
  if (document.getElementById('kept')) { remember(); showLast(); }
  else if (wanted) { wanted = false; document.getElementById('keep')?.click(); }
});

// One floating list at a time; Esc closes it and returns the focus.
for (const pop of document.querySelectorAll('.pop')) {
  pop.addEventListener('toggle', () => {
    if (pop.open) document.querySelectorAll('.pop[open]').forEach(other => { if (other !== pop) other.open = false; });
  });
  pop.addEventListener('keydown', event => {
    if (event.key === 'Escape' && pop.open) { pop.open = false; pop.querySelector('summary').focus(); }
  });
}
document.addEventListener('click', event => {
  document.querySelectorAll('.pop[open]').forEach(pop => { if (!pop.contains(event.target)) pop.open = false; });
});
