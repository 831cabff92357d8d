// A letter is one page. One that is longer loses first the room between its lines, then some of that to sign in; then its provisions
// move to a second page, and it takes back what room there is then. On a narrow screen it is no page, and stays as it is.

const A4 = 297 / 25.4 * 96;
const paper = document.querySelector('.paper');
const further = document.querySelector('.further');

function fit() {
  const tooLong = () => paper.offsetHeight > A4 + 1;
  const steps = ['close', 'closer', 'without-provisions'];
  paper.classList.remove(...steps);
  for (const step of steps) if (tooLong()) paper.classList.add(step);
  further.hidden = !paper.classList.contains('without-provisions');
  for (const step of further.hidden ? [] : ['closer', 'close']) {
    paper.classList.remove(step);
    if (tooLong()) { paper.classList.add(step); break; }
  }
}

if (matchMedia('(min-width: 861px)').matches) document.fonts.ready.then(fit);
