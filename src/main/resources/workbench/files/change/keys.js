// The keys and the pointer of the grid, as spreadsheet programs have them.

const LETTER = /^.$/u;
const COMPOSED = 229;

export function steer(grid, ranges, acts, editor) {
  const {root} = grid;
  let leaving = false;

  // Along the data to its edge, or over what is empty to the next that is not.
  function edge(down, right) {
    let {line, column} = grid.at;
    const filled = () => grid.text(grid.lines[line + down], grid.columns[column + right]) !== '';
    const there = () => grid.lines[line + down] && grid.columns[column + right];
    const along = there() && grid.text(grid.line, grid.column) !== '' && filled();
    while (there()) {
      const stops = along ? !filled() : filled();
      if (along && stops) break;
      line += down;
      column += right;
      if (stops) break;
    }
    return {line, column};
  }

  const extending = (event, to) => grid.go({...grid.at, ...to}, {extend: event.shiftKey, whole: event.shiftKey ? grid.whole : null});
  const moves = (down, right) => event => extending(event, event.ctrlKey || event.metaKey ? edge(down, right) : {line: grid.at.line + down, column: grid.at.column + right});
  const arrows = {ArrowUp: moves(-1, 0), ArrowDown: moves(1, 0), ArrowLeft: moves(0, -1), ArrowRight: moves(0, 1)};

  const plain = {
    ...arrows,
    Tab: event => grid.step(0, event.shiftKey ? -1 : 1),
    Enter: event => grid.step(event.shiftKey ? -1 : 1, 0),
    Home: event => extending(event, {column: 0}),
    End: event => extending(event, {column: Infinity}),
    PageUp: event => extending(event, {line: grid.at.line - grid.screen}),
    PageDown: event => extending(event, {line: grid.at.line + grid.screen}),
    Delete: () => ranges.empty(),
    Backspace: () => ranges.empty(),
    F2: () => editor.start(),
    F8: event => acts.finding(event.shiftKey ? -1 : 1),
  };
  const withCtrl = {
    ...arrows,
    Home: event => extending(event, {line: 0, column: 0}),
    End: event => extending(event, {line: Infinity, column: Infinity}),
    Enter: () => acts.accept(),
    a: () => { grid.anchor = {line: 0, column: 0}; grid.go({line: Infinity, column: Infinity}, {extend: true}); },
    d: () => ranges.fill(1, 0),
    r: () => ranges.fill(0, 1),
    z: event => (event.shiftKey ? acts.redo() : acts.undo()),
    y: () => acts.redo(),
    ' ': () => grid.go(grid.at, {extend: true, whole: 'column'}),
  };

  // Only with rows chosen; otherwise they stay the browser's.
  function ofRows(event, ctrl) {
    if (grid.whole !== 'row') return undefined;
    if (event.altKey) return {ArrowUp: () => acts.move(-1), ArrowDown: () => acts.move(1)}[event.key];
    return ctrl ? {Equal: event.shiftKey ? acts.insert : undefined, Minus: acts.remove, NumpadSubtract: acts.remove}[event.code] : undefined;
  }

  function found(event) {
    const ctrl = event.ctrlKey || event.metaKey;
    const rows = ofRows(event, ctrl);
    if (rows) return rows;
    if (event.altKey) return event.key === 'ArrowDown' ? () => editor.start({list: true}) : undefined;
    if (ctrl) return withCtrl[event.key.length === 1 ? event.key.toLowerCase() : event.key];
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
    const at = (selector, name) => { const found = target.closest?.(selector); return found ? Number(found.dataset[name]) : undefined; };
    return {line: at('[data-line]', 'line'), column: at('[data-column]', 'column')};
  };
  let drag = null;
  root.addEventListener('pointerdown', event => {
    if (event.button || event.target.closest('.editing')) return;
    editor.take();
    const {line, column} = placeOf(event.target);
    const extend = event.shiftKey;
    if (event.target === grid.handle) drag = {fills: grid.range};
    else if (line !== undefined && column !== undefined) { drag = {}; grid.go({line, column}, {extend}); }
    else if (line !== undefined && event.target.closest('.number')) { drag = {whole: 'row'}; grid.go({...grid.at, line}, {extend, whole: 'row'}); }
    else if (column !== undefined) grid.go({...grid.at, column}, {whole: 'column'});
    else return;
    event.preventDefault();
  });
  root.addEventListener('pointermove', event => {
    if (!drag || event.buttons !== 1) return;
    const {line, column} = placeOf(document.elementFromPoint(event.clientX, event.clientY) ?? root);
    const to = {line: line ?? grid.at.line, column: drag.whole ? grid.at.column : column ?? grid.at.column};
    if (to.line !== grid.at.line || to.column !== grid.at.column) { grid.go(to, {extend: true, whole: drag.whole ?? null}); drag.moved = true; }
  });
  addEventListener('pointerup', () => {
    if (drag?.fills && drag.moved) ranges.stretch(drag.fills);
    drag = null;
  });
  root.addEventListener('dblclick', event => { if (event.target.closest('[data-line] [data-column]')) editor.start(); });
}
