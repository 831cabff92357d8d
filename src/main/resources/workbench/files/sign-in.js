// A demo user's button fills both fields; signing in stays the person's own step.
for (const button of document.querySelectorAll('[data-fill]')) {
  button.addEventListener('click', () => {
    document.getElementById('username').value = button.dataset.fill;
    document.getElementById('password').value = button.dataset.fill;
    document.getElementById('password').focus();
  });
}
