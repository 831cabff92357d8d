// The row that the address names: told to those who cannot see that it is lit, and brought back after rows were filtered. Of a
// long table the part is fetched that has it.
function fetchPart() {
  const row = location.hash.slice(5);
  const asked = new URLSearchParams(location.search);
  if (!document.querySelector('.parts') || asked.get('row') === row) return;
  asked.set('row', row);
  location.replace(`${location.pathname}?${asked}${location.hash}`);
}
function light() {
  for (const row of document.querySelectorAll('.sheet [aria-current]')) row.removeAttribute('aria-current');
  if (!/^#row-\d+$/.test(location.hash)) return;
  const row = document.getElementById(location.hash.slice(1));
  if (!row) fetchPart();
  row?.setAttribute('aria-current', 'true');
  row?.scrollIntoView({ block: 'center' });
}

addEventListener('hashchange', light);
document.addEventListener('htmx:afterSettle', light);
light();
