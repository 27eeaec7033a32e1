// How the real page behaves, as documented (facts 2.3 and 5): hard on everything that is not its own.
(() => {
  const log = { keys: [], closedFromOutside: 0, stolenFocus: 0, removedForeign: 0, navigations: [], saved: undefined };
  window.__keysSeen = log.keys;
  window.__calendar = log;

  const main = document.querySelector('[role="main"]');
  const dialog = document.querySelector('.dialog[aria-labelledby="rAECCd"]');
  const slot = dialog.querySelector('.kma42e');
  const card = document.querySelector('#xDetDlg');
  const quick = document.querySelector('.dialog [jsname="SF0uGd"]').closest('.dialog');
  const opened = new Set();
  let openId;
  let openings = 0;

  const template = (kind, id) =>
    Array.from(document.querySelectorAll(`template[data-${kind}]`)).find(
      (each) => each.getAttribute(`data-${kind}`) === id,
    );
  const fill = (id) => {
    const foreign = [
      ...Array.from(dialog.childNodes).filter((child) => child !== slot),
      ...Array.from(slot.childNodes).filter((child) => child !== card),
      ...Array.from(card.children).filter((child) => !child.classList.contains('pdqVLc')),
    ];
    log.removedForeign += foreign.length;
    for (const child of foreign) child.remove();
    card.setAttribute('data-eventid', id);
    card.replaceChildren(template('details', id).content.cloneNode(true));
  };

  // Set after load only, as on the real page.
  const describe = () => {
    const isEdit = location.pathname.includes('/eventedit/');
    document.body.dataset.viewfamily = isEdit ? 'EVENT_EDIT' : 'EVENT';
    document.body.dataset.viewkey = isEdit ? 'EVENT_EDIT' : 'WEEK';
  };
  setTimeout(describe, 60);

  const place = (chip) => {
    const box = chip.getBoundingClientRect();
    const height = dialog.offsetHeight;
    const left = box.left - 438 >= 16 ? box.left - 438 : Math.min(box.right + 8, innerWidth - 446);
    dialog.style.left = `${Math.max(16, left)}px`;
    dialog.style.top = `${Math.max(16, Math.min(box.top - 24, innerHeight - height - 16))}px`;
  };

  const close = () => {
    if (!openId) return;
    openId = undefined;
    dialog.removeAttribute('aria-modal');
    dialog.style.display = 'none';
  };

  const open = (chip) => {
    const id = chip.getAttribute('data-eventid');
    if (!template('details', id)) return;
    openId = id;
    const opening = (openings += 1);
    fill(id);
    dialog.removeAttribute('aria-modal');
    Object.assign(dialog.style, { display: 'block', opacity: '0', transform: 'translate(32px, 0)' });
    place(chip);
    requestAnimationFrame(() => {
      if (openId !== id) return;
      Object.assign(dialog.style, { opacity: '1', transform: 'none' });
      dialog.setAttribute('aria-modal', 'true');
      dialog.focus({ preventScroll: true });
    });
    // Measured 2026-06: once per event a storm of some 750 mutations in the first 0.8 s, later some 33 harmless ones.
    const isFirst = !opened.has(id);
    opened.add(id);
    for (const delay of isFirst ? [40, 160, 320, 480, 700] : []) {
      setTimeout(() => {
        // The storm of a dialog that was closed ends with it, also when the same one is opened again.
        if (openId !== id || opening !== openings) return;
        fill(id);
        for (const element of card.querySelectorAll('*'))
          for (let i = 0; i < 3; i++) element.setAttribute('data-pass', String(i));
      }, delay);
    }
    if (!isFirst) for (let i = 0; i < 33; i++) card.setAttribute('data-pass', String(i));
  };

  const show = (path) => {
    close();
    const edit = /\/eventedit\/([^/?#]+)/.exec(path);
    const found = edit
      ? template('edit', decodeURIComponent(edit[1]))
      : (template('view', path) ?? template('view', ''));
    if (!found) return;
    main.replaceChildren(found.content.cloneNode(true));
    describe();
    const title = found.getAttribute('data-title');
    if (title) document.querySelector('.top b').textContent = title;
    settle();
  };
  const go = (path) => {
    log.navigations.push(path);
    history.pushState({}, '', path);
    show(path);
  };
  // What is saved is the description: it stands in the dialog and the edit page from then on.
  const save = () => {
    const id = decodeURIComponent(location.pathname.split('/').at(-1));
    const html = main.querySelector('#xDescIn [role="textbox"]').innerHTML;
    log.saved = html;
    template('edit', id).content.querySelector('#xDescIn [role="textbox"]').innerHTML = html;
    const rows = template('details', id).content.querySelector('.ibJzMe');
    rows.querySelector('#xDetDlgDesc')?.closest('.row').remove();
    const row = document.createElement('div');
    row.className = 'row';
    row.innerHTML = `<i class="sign lines"></i><div id="xDetDlgDesc">${html}</div>`;
    rows.append(row);
  };
  const step = (direction) => {
    const next =
      main.querySelector('.view')?.closest('[role="main"]') && currentTemplate()?.getAttribute(`data-${direction}`);
    if (next) go(next);
  };
  const currentTemplate = () => template('view', location.pathname) ?? template('view', '');

  const settle = () => {
    const scroller = main.querySelector('.scroll');
    if (scroller) scroller.scrollTop = Number(document.documentElement.dataset.firstHour ?? 8) * 54 - 14;
  };
  settle();
  addEventListener('popstate', () => show(location.pathname));

  document.addEventListener('click', (event) => {
    const target = event.target;
    if (!(target instanceof Element)) return;
    const chip = target.closest('[data-eventid]');
    if (chip && main.contains(chip))
      return open(main.querySelector(`[data-eventchip][data-eventid="${chip.dataset.eventid}"]`) ?? chip);
    if (target.closest('#xDetDlgCloseBu')) return close();
    if (target.closest('[jsname="DyVDA"]')) return go(`${document.documentElement.dataset.base}/eventedit/${openId}`);
    if (target.closest('#xSaveBu')) save();
    if (target.closest('.leave, #xSaveBu')) return history.back();
    if (target.closest('[data-step]')) return step(target.closest('[data-step]').dataset.step);
  });

  // Window capture: shortcuts of one key, before anything in the page hears them.
  addEventListener(
    'keydown',
    (event) => {
      log.keys.push(event.key);
      const target = event.target;
      if (target instanceof Element && target.closest('input, textarea, [contenteditable="true"]')) return;
      if (event.key === 'Tab' && openId) {
        const inside = [...dialog.querySelectorAll('button, [tabindex="0"]')];
        const index = inside.indexOf(document.activeElement) + (event.shiftKey ? -1 : 1);
        inside[(index + inside.length) % inside.length]?.focus();
        event.preventDefault();
      } else if (event.key === 'Escape') close();
      else if (event.key === 'Enter' && target instanceof Element && target.closest('[data-eventchip]')) target.click();
      else if (event.key === 'j' || event.key === 'n') step('next');
      else if (event.key === 'k' || event.key === 'p') step('previous');
      else if (event.key === 'c') {
        close();
        Object.assign(quick.style, { display: 'block', left: '40%', top: '120px' });
        quick.querySelector('input').focus();
      } else if (event.key === 'e' && openId) go(`${document.documentElement.dataset.base}/eventedit/${openId}`);
      else return;
      event.stopPropagation();
    },
    true,
  );

  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!(event.target instanceof Element)) return;
      if (!quick.contains(event.target)) quick.style.display = 'none';
      if (!openId || dialog.contains(event.target) || event.target.closest('[data-eventchip]')) return;
      log.closedFromOutside += 1;
      close();
    },
    true,
  );

  document.addEventListener(
    'focusin',
    (event) => {
      if (!openId || dialog.getAttribute('aria-modal') !== 'true' || dialog.contains(event.target)) return;
      log.stolenFocus += 1;
      dialog.focus({ preventScroll: true });
    },
    true,
  );

  // The wheel is swallowed over what is not the page's own.
  document.addEventListener(
    'wheel',
    (event) => {
      if (event.target instanceof Element && !event.target.closest('[role="main"], .dialog')) event.preventDefault();
    },
    { passive: false },
  );
})();
