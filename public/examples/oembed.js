const shown = document.querySelector('.answer');

/** The attributes of the answer's frame; no HTML is made of a text. */
function attributesOf(html) {
  const text = (value) =>
    value
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  const [, frame = ''] = /<iframe ([^>]*)>/.exec(html) ?? [];
  return [...frame.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, text(value)]);
}

async function show() {
  const response = await fetch('../taliban/oembed.json');
  if (!response.ok) throw new Error(`The answer is ${response.status}.`);
  const answer = await response.json();
  shown.textContent = JSON.stringify(answer, null, 2);
  const frame = document.createElement('iframe');
  for (const [name, value] of attributesOf(answer.html)) {
    if (name !== 'style') frame.setAttribute(name, value);
  }
  // The answer names the address the site was built for; a copy elsewhere shows its own map.
  if (new URL(frame.src).origin !== location.origin) frame.src = '../taliban/embed/';
  document.querySelector('.frame').append(frame);
}

show().catch((error) => {
  shown.textContent = `The answer did not come. ${error.message}`;
});
