const frame = document.querySelector('.listened');
const list = document.querySelector('.messages');

addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow) return;
  const item = document.createElement('li');
  item.textContent = typeof data === 'string' ? data : JSON.stringify(data);
  list.append(item);
  const isHeight = data?.sentinel === 'amp' && data.type === 'embed-size';
  if (isHeight && Number.isInteger(data.height)) {
    frame.style.blockSize = `${Math.min(4000, Math.max(150, data.height))}px`;
  }
});

// The map may have been ready before this script was: it answers with its height.
const ask = () => frame.contentWindow.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
frame.addEventListener('load', ask);
ask();
