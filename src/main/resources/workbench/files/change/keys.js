// The keys and the pointer of the grid, as spreadsheet programs have them.

const LETTER = /^.$/u;
const COMPOSED = 229;

export function steer(grid, acts, editor) {
  const {root} = grid;
  let leaving = false;

  function edge(line, column, down, right) {
    const filled = (l, c) => grid.lines[l] && grid.columns[c] && grid.text(grid.lines[l], grid.columns[c]) !== '';
    const there = (l, c) => l >= 0 && c >= 0 && l < grid.lines.length && c < grid.columns.length;
    const along = filled(line, column) && filled(line + down, column + right);
    let [l, c] = [line + down, column + right];
    if (!there(l, c)) return {line, column};
    while (there(l + down, c + right) && (along ? filled(l + down, c + right) : !filled(l, c))) { l += down; c += right; }
    return {line: l, column: c};
  }

  function moved(event, down, right) {
    const {line, column} = grid.at;
    const to = event.ctrlKey || event.metaKey ? edge(line, column, down, right) : {line: line + down, column: column + right};
    grid.go(to, {extend: event.shiftKey, whole: event.shiftKey ? grid.whole : null});
  }

  function tab(back) {
    const last = grid.columns.length - 1;
    const {line, column} = grid.at;
    if (back) grid.go(column ? {line, column: column - 1} : line ? {line: line - 1, column: last} : {line, column});
    else grid.go(column < last ? {line, column: column + 1} : line < grid.lines.length - 1 ? {line: line + 1, column: 0} : {line, column});
  }

  const plain = {
    ArrowUp: event => moved(event, -1, 0),
    ArrowDown: event => moved(event, 1, 0),
    ArrowLeft: event => moved(event, 0, -1),
    ArrowRight: event => moved(event, 0, 1),
    Tab: event => tab(event.shiftKey),
    Enter: event => grid.go({...grid.at, line: grid.at.line + (event.shiftKey ? -1 : 1)}),
    Home: event => grid.go({...grid.at, column: 0}, {extend: event.shiftKey}),
    End: event => grid.go({...grid.at, column: grid.columns.length - 1}, {extend: event.shiftKey}),
    PageUp: event => grid.go({...grid.at, line: grid.at.line - grid.screen}, {extend: event.shiftKey}),
    PageDown: event => grid.go({...grid.at, line: grid.at.line + grid.screen}, {extend: event.shiftKey}),
    Delete: () => acts.empty(),
    Backspace: () => acts.empty(),
    F2: () => editor.start(),
    F8: event => acts.finding(event.shiftKey ? -1 : 1),
  };
  const withCtrl = {
    ArrowUp: plain.ArrowUp, ArrowDown: plain.ArrowDown, ArrowLeft: plain.ArrowLeft, ArrowRight: plain.ArrowRight,
    Home: event => grid.go({line: 0, column: 0}, {extend: event.shiftKey}),
    End: event => grid.go({line: Infinity, column: Infinity}, {extend: event.shiftKey}),
    Enter: () => acts.accept(),
    a: () => { grid.anchor = {line: 0, column: 0}; grid.go({line: Infinity, column: Infinity}, {extend: true}); },
    d: () => acts.fill('down'),
    r: () => acts.fill('right'),
    z: event => (event.shiftKey ? acts.redo() : acts.undo()),
    y: () => acts.redo(),
    ' ': () => grid.go(grid.at, {extend: true, whole: 'column'}),
  };

  function chosenRows(event) {
    if (grid.whole !== 'row') return undefined;
    const ctrl = event.ctrlKey || event.metaKey;
    if (ctrl && event.code === 'Equal' && event.shiftKey) return acts.insert;
    if (ctrl && (event.code === 'Minus' || event.key === '-')) return acts.remove;
    if (event.altKey && event.key === 'ArrowUp') return () => acts.move(-1);
    if (event.altKey && event.key === 'ArrowDown') return () => acts.move(1);
    return undefined;
  }

  function found(event) {
    const rows = chosenRows(event);
    if (rows) return rows;
    if (event.altKey) return event.key === 'ArrowDown' ? () => editor.start({list: true}) : undefined;
    if (event.ctrlKey || event.metaKey) return withCtrl[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (event.shiftKey && event.key === ' ') return () => grid.go(grid.at, {extend: true, whole: 'row'});
    return plain[event.key];
  }

  root.addEventListener('keydown', event => {
    if (grid.editing) return editor.key(event);
    if (event.key === 'Escape') { acts.escape(); leaving = true; return; }
    if (event.key === 'Tab' && leaving) return;
    if (event.key !== 'Shift') leaving = false;
    const act = found(event);
    if (act) { event.preventDefault(); act(event); return; }
    const typed = !event.ctrlKey && !event.metaKey && !event.altKey
      && (LETTER.test(event.key) || (event.keyCode === COMPOSED && event.code.startsWith('Key')));
    if (typed) { event.stopPropagation(); editor.start({text: ''}); }
  });
  root.addEventListener('focusin', () => { leaving = false; });

  const placeOf = target => {
    const line = target.closest?.('[data-line]');
    const cell = target.closest?.('[data-column]');
    return {line: line && Number(line.dataset.line), column: cell && Number(cell.dataset.column)};
  };
  let drag = null;
  root.addEventListener('pointerdown', event => {
    if (event.button || event.target.closest('.editing')) return;
    editor.take();
    const {line, column} = placeOf(event.target);
    if (event.target === grid.handle) drag = 'fill';
    else if (line !== null && column !== null) {
      drag = 'range';
      grid.go({line, column}, {extend: event.shiftKey});
    } else if (line !== null && event.target.closest('.number')) {
      drag = 'row';
      grid.go({line, column: grid.at.column}, {extend: event.shiftKey, whole: 'row'});
    } else if (column !== null) grid.go({line: grid.at.line, column}, {whole: 'column'});
    else return;
    event.preventDefault();
  });
  root.addEventListener('pointermove', event => {
    if (!drag || event.buttons !== 1) return;
    const {line, column} = placeOf(document.elementFromPoint(event.clientX, event.clientY) ?? root);
    if (line === null || line === undefined) return;
    const to = {line, column: drag === 'row' ? grid.at.column : column ?? grid.at.column};
    if (drag === 'fill') grid.stretch = grid.stretch ?? grid.range;
    if (to.line !== grid.at.line || to.column !== grid.at.column) grid.go(to, {extend: true, whole: drag === 'row' ? 'row' : null});
  });
  addEventListener('pointerup', () => {
    if (drag === 'fill' && grid.stretch) acts.stretch(grid.stretch);
    grid.stretch = null;
    drag = null;
  });
  root.addEventListener('dblclick', event => { if (event.target.closest('[data-line] [data-column]')) editor.start(); });
}
