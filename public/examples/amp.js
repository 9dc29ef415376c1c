const frame = document.querySelector('.amp iframe');
const overflow = document.querySelector('.amp button');
let height = 0;

function take() {
  frame.style.blockSize = `${height}px`;
  overflow.hidden = true;
}

addEventListener('message', ({ source, data }) => {
  const isHeight = data?.sentinel === 'amp' && data.type === 'embed-size';
  if (source !== frame.contentWindow || !isHeight || !(data.height > 0)) return;
  height = Math.min(4000, data.height);
  const isBelow = frame.getBoundingClientRect().top > innerHeight;
  if (isBelow) take();
  else overflow.hidden = height <= frame.clientHeight;
});
overflow.addEventListener('click', take);

// The map may have been there before this script was: it answers with its height.
const ask = () => frame.contentWindow.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
frame.addEventListener('load', ask);
ask();
