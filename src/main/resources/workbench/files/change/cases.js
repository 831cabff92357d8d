// The worked cases: which pass, which do not, and which rows none of them touches.

import {element, icon, quoted} from './cells.js';

const MOST_NAMED = 12;

export function showCases(page, {cases, untouched}) {
  const {$, words} = page;
  const passed = cases.filter(one => one.passed).length;
  $('cases-passed').textContent = cases.length === 0 ? '' : words.cases.replace('{0}', cases.length).replace('{1}', passed);
  $('case-list').replaceChildren(...cases.map(one => {
    const go = element('button', {type: 'button', class: `case ${one.passed ? '' : 'failed'}`}, icon(one.passed ? 'ok' : 'error'), one.id,
      element('span', {class: 'unseen'}, one.passed ? words.passed : words.failed));
    go.addEventListener('click', () => page.lead('cases', one.rowId));
    return element('li', {}, go);
  }));
  const failed = cases.filter(one => !one.passed);
  const numbers = untouched.map(id => page.sheets[0].find(id)?.row).filter(Boolean);
  const named = numbers.slice(0, MOST_NAMED).join(words.join) + (numbers.length > MOST_NAMED ? '…' : '');
  $('case-note').replaceChildren(...failed.slice(0, 3).map(one => element('span', {}, element('b', {}, one.id), ' ', ...quoted(one.message), ' ')),
    ...numbers.length ? [element('span', {}, words.untouched.replace('{0}', named))] : []);
}
