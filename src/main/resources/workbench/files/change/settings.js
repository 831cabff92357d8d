// The settings of the table: said beside the tools, and said otherwise in a dialog, as steps that can be taken back.

import {element} from './cells.js';

export class Settings {
  constructor(page) {
    this.page = page;
    this.dialog = page.$('settings-dialog');
    page.$('settings-open').addEventListener('click', () => this.#open());
    this.dialog.querySelector('form').addEventListener('submit', event => { event.preventDefault(); this.#take(); });
  }

  // The vocabulary has none.
  show(settings) {
    const {words, $} = this.page;
    this.fields = settings?.fields ?? [];
    $('settings-open').hidden = !settings;
    $('settings').textContent = settings ? words.settings.replace('{0}', settings.hitPolicy).replace('{1}', settings.complete) : '';
  }

  #open() {
    this.page.editor.take();
    this.asked = this.fields.map((field, i) => ({field, node: field.choices.length ? this.#choices(field, i) : this.#text(field, i)}));
    this.page.$('settings-fields').replaceChildren(...this.asked.map(({node}) => node));
    this.dialog.showModal();
  }

  #text({label, text}, i) {
    return element('p', {class: 'field'}, element('label', {for: `setting-${i}`}, label), element('input', {id: `setting-${i}`, value: text, maxlength: 200, autocomplete: 'off'}));
  }

  #choices({label, choices}, i) {
    return element('fieldset', {class: 'setting'}, element('legend', {}, label), ...choices.map((choice, at) => element('div', {class: 'check'},
      element('input', {type: 'radio', name: `setting-${i}`, id: `setting-${i}-${at}`, value: at, checked: choice.chosen, 'aria-describedby': `setting-${i}-${at}-hint`}),
      element('label', {for: `setting-${i}-${at}`}, choice.label), element('span', {class: 'hint', id: `setting-${i}-${at}-hint`}, choice.hint))));
  }

  #take() {
    const edits = this.asked.flatMap(({field, node}) => {
      if (!field.choices.length) return [{op: 'set', id: field.id, column: 'B', text: node.querySelector('input').value.trim()}];
      const chosen = field.choices[Number(node.querySelector(':checked')?.value ?? -1)];
      return !chosen || chosen.chosen ? [] : [chosen.edit];
    });
    this.dialog.close();
    this.page.acts.also('settings', edits);
  }
}
