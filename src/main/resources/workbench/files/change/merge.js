// What of edits is left to do on a sheet that somebody else may have written.

// An edit as it can be done there, without what is done already; null where nothing is left. A row that is gone may have been meant.
export function fit(sheet, edit) {
  if (edit.op === 'set') return sheet.find(edit.id)?.cells[sheet.letters.get(edit.column)] === edit.text ? null : edit;
  const [name, left] = edit.op === 'insert' ? ['rows', edit.rows.filter(row => !sheet.find(row.id))] : ['ids', edit.ids.filter(id => sheet.find(id))];
  if (!left.length) return null;
  const isThere = (edit.afterId ?? null) === null || sheet.find(edit.afterId);
  return {...edit, ...isThere ? {} : {afterId: sheet.rows.at(-1)?.id ?? null}, [name]: left};
}

// Does edits, and answers those that were not done already.
export function rest(sheet, edits) {
  const order = () => sheet.rows.map(row => row.id).join();
  return edits.filter(edit => {
    const one = fit(sheet, edit);
    if (!one) return false;
    const before = one.op === 'move' ? order() : '';
    sheet.apply([one]);
    return one.op !== 'move' || order() !== before;
  });
}
