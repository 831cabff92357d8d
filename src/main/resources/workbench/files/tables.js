// The row that the address names: told to those who cannot see that it is lit, and brought back after rows were filtered.
function light() {
  for (const row of document.querySelectorAll('.sheet [aria-current]')) row.removeAttribute('aria-current');
  const row = /^#row-\d+$/.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null;
  row?.setAttribute('aria-current', 'true');
  row?.scrollIntoView({ block: 'center' });
}

addEventListener('hashchange', light);
document.addEventListener('htmx:afterSettle', light);
light();
