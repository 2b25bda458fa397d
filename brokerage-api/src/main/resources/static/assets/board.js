// Keeps an open page up to date. Without this script the page says the same, as of when it was asked for.
(() => {
  const main = document.getElementById('main');
  if (!main || main.dataset.live !== 'true' || !window.EventSource) return;

  const open = () => [...document.querySelectorAll('details[open]')].map(each => each.dataset.keep);

  // What somebody is filling in, a chosen file above all, would be gone.
  let filling = false;
  main.addEventListener('input', event => { filling ||= event.target.form?.method === 'post'; });

  const renew = async () => {
    const answer = await fetch(location.href, {headers: {Accept: 'text/html'}});
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (filling || (main.contains(document.activeElement) && document.activeElement.tagName === 'INPUT')) return;
    const opened = open();
    const focused = document.activeElement && document.activeElement.id;
    main.replaceChildren(...page.getElementById('main').childNodes);
    opened.forEach(id => main.querySelector(`details[data-keep="${id}"]`)?.setAttribute('open', ''));
    if (focused) document.getElementById(focused)?.focus({preventScroll: true});
  };

  const changes = new EventSource(`/board/changes?since=${main.dataset.position}`);
  changes.addEventListener('changed', renew);
  window.addEventListener('pagehide', () => changes.close());
})();
