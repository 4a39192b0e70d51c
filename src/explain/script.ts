/** Shows what is known of the marks under a stretch, the narrowest first: while it is pointed at, and for good once it is clicked. */
export const SCRIPT = `
document.body.classList.add('scripted');
let kept = null;
const show = (stretch) => {
  for (const shown of document.querySelectorAll('.on')) shown.classList.remove('on');
  if (stretch === null) return;
  stretch.classList.add('on');
  for (const index of stretch.dataset.marks.split(' ')) {
    const card = document.getElementById('m' + index);
    card.classList.add('on');
    card.style.order = -index;
  }
};
const stretchOf = (event) => event.target instanceof Element ? event.target.closest('.mark') : null;
const text = document.querySelector('.text');
text.addEventListener('mouseover', (event) => show(stretchOf(event) ?? kept));
text.addEventListener('mouseleave', () => show(kept));
text.addEventListener('focusin', (event) => show(stretchOf(event)));
text.addEventListener('click', (event) => show(kept = stretchOf(event)));
`;
