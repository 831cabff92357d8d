// What every page does: the menu, the keys, and what happens when an answer does not come.

document.documentElement.classList.remove('no-script');

const KEYS_OFF = 'baoxiu-keys-off';
const keys = document.getElementById('keys');
const menu = document.getElementById('menu');

function tell(template) {
  const notices = document.getElementById('notices');
  const words = document.getElementById(template);
  if (notices && words) notices.replaceChildren(words.content.cloneNode(true));
}

function quiet() {
  document.getElementById('notices')?.replaceChildren();
}

function closeMenu() {
  if (menu?.getAttribute('aria-expanded') !== 'true') return false;
  menu.setAttribute('aria-expanded', 'false');
  menu.focus();
  return true;
}

menu?.addEventListener('click', () =>
  menu.setAttribute('aria-expanded', String(menu.getAttribute('aria-expanded') !== 'true')));

function typing(target) {
  return target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');
}

document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && closeMenu()) return;
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (localStorage.getItem(KEYS_OFF)) return;
  if (event.key === '/') {
    const field = document.querySelector('main [type=search], main [data-search]')
      ?? document.querySelector('main input:not([type=hidden]), main select');
    if (field) { event.preventDefault(); field.focus(); }
  } else if (event.key === '?' && keys && !keys.open) {
    event.preventDefault();
    keys.showModal();
  }
});

if (keys) {
  const on = document.getElementById('keys-on');
  on.checked = !localStorage.getItem(KEYS_OFF);
  on.addEventListener('change', () =>
    on.checked ? localStorage.removeItem(KEYS_OFF) : localStorage.setItem(KEYS_OFF, '1'));
  document.getElementById('keys-close').addEventListener('click', () => keys.close());
}

// A form that says so keeps what is typed in the address, so that back, reload and a sent link work.
function keepAddress(form) {
  const stated = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== '' && name !== '_csrf') stated.append(name, value);
  const query = stated.toString();
  history.replaceState(null, '', query ? `${location.pathname}?${query}` : location.pathname);
}

let slow;
let latest;
document.addEventListener('htmx:configRequest', event => {
  const token = document.querySelector('meta[name="csrf-token"]');
  if (token && event.detail.verb !== 'get') {
    event.detail.headers[document.querySelector('meta[name="csrf-header"]').content] = token.content;
  }
});
document.addEventListener('htmx:beforeRequest', event => {
  if (event.target.matches?.('[data-keeps-address]')) keepAddress(event.target);
});
document.addEventListener('htmx:beforeSend', event => {
  latest = event.detail.xhr;
  clearTimeout(slow);
  slow = setTimeout(() => document.body.classList.add('slow'), 400);
});
// What an answer asks for in turn, as it is put in place, is sent before its own request ends, and goes on to be waited for.
document.addEventListener('htmx:afterRequest', event => {
  if (event.detail.xhr !== latest && ![XMLHttpRequest.UNSENT, XMLHttpRequest.DONE].includes(latest.readyState)) return;
  clearTimeout(slow);
  document.body.classList.remove('slow');
});
// A session that ends half-way is begun again in place: nothing typed is lost, and what was asked for is asked again.
const again = document.getElementById('again');
let refused;
let opening = false;

async function readPage(answer) {
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}
async function signIn(form) {
  const page = await readPage(await fetch('/sign-in', {headers: {Accept: 'text/html'}}));
  const stated = new URLSearchParams(new FormData(form));
  stated.set('_csrf', page.querySelector('[name=_csrf]')?.value ?? '');
  const answer = await fetch('/sign-in', {method: 'POST', body: stated, headers: {Accept: 'text/html'}});
  if (!answer.ok || new URL(answer.url).pathname === '/sign-in') return false;
  return takeToken(await readPage(answer));
}
function takeToken(page) {
  const token = page.querySelector('meta[name="csrf-token"]')?.content;
  if (!token) return false;
  document.querySelector('meta[name="csrf-token"]').content = token;
  document.querySelectorAll('[name=_csrf]').forEach(field => { field.value = token; });
  return true;
}
/** A session that was begun anew in another window has another token. */
async function freshToken() {
  const before = document.querySelector('meta[name="csrf-token"]').content;
  const taken = takeToken(await readPage(await fetch(location.pathname, {headers: {Accept: 'text/html'}})));
  return taken && document.querySelector('meta[name="csrf-token"]').content !== before;
}
async function showsPasswords() {
  const page = await readPage(await fetch('/sign-in', {headers: {Accept: 'text/html'}}));
  return page.getElementById('username') !== null;
}
/**
 * Of several that are refused at once the last is remembered, and one sign-in opens: each page of it could bring a token of its own.
 *
 * @param from the form to be sent again, or what is to be done, by the same person who goes on
 */
export async function signedOut(from) {
  refused = from;
  if (opening || again?.open) return;
  opening = true;
  try {
    if (!again || !await showsPasswords()) return tell('words-session-over');
    again.showModal();
    document.getElementById('again-password').focus();
  } catch {
    tell('words-network');
  } finally {
    opening = false;
  }
}
again?.querySelector('form').addEventListener('submit', async event => {
  event.preventDefault();
  const form = event.target;
  const fault = document.getElementById('again-fault');
  const name = form.elements.namedItem('username');
  const ok = await signIn(form);
  form.elements.namedItem('password').value = '';
  fault.textContent = ok ? '' : fault.dataset.said;
  if (!ok) return;
  again.close();
  if (name.value === name.defaultValue && typeof refused === 'function') refused();
  else if (name.value === name.defaultValue && refused?.matches('form')) htmx.trigger(refused, 'submit');
  else location.reload();
});
document.addEventListener('htmx:responseError', event =>
  event.detail.xhr.status === 401 ? signedOut(event.detail.elt) : tell('words-network'));
document.addEventListener('htmx:sendError', () => tell('words-network'));
document.addEventListener('htmx:afterSettle', () => {
  quiet();
  for (const fault of document.querySelectorAll('.fault[id]')) {
    const field = document.getElementById(fault.id.replace(/-fault$/, ''));
    if (!field) continue;
    if (fault.textContent.trim() && !fault.classList.contains('wanted')) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
});

const MOST_AFTER_LEAVING = 20_000;
export const outlivesThePage = text => text.length < MOST_AFTER_LEAVING;

// Where no answer comes, or a good one breaks off, its status is 0.
export async function ask(address, body, {method = body === undefined ? 'GET' : 'POST', signal} = {}) {
  const text = body === undefined || body instanceof FormData ? body : JSON.stringify(body);
  const send = () => fetch(address, {
    method, signal, body: text, keepalive: typeof text === 'string' && outlivesThePage(text),
    headers: {
      Accept: 'application/json', 'Accept-Language': document.documentElement.lang, 'HX-Request': 'true',
      ...body === undefined || body instanceof FormData ? {} : {'Content-Type': 'application/json'},
      [document.querySelector('meta[name="csrf-header"]').content]: document.querySelector('meta[name="csrf-token"]').content,
    },
  });
  try {
    let answer = await send();
    if (answer.status === 403 && await freshToken()) answer = await send();
    const said = answer.status === 204 ? null : await answer.json().catch(fault => {
      if (answer.ok) throw fault;
      return null;
    });
    return {ok: answer.ok, status: answer.status, said};
  } catch {
    return {ok: false, status: 0, said: null};
  }
}
