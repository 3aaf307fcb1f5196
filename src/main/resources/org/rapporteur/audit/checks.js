/* The checks of `rapporteur audit` that axe does not make. Each returns {rule, element, help}. */
({
  /* Rules that programs can check, for WCAG 2.2 A and AA. In forced colours, axe would compute contrast from the
     colours of the style sheet, which the reader does not see. */
  axe: (tags, contrast) => axe.run(document, {
    runOnly: {type: 'tag', values: tags}, rules: {'color-contrast': {enabled: contrast}}, resultTypes: ['violations'], preload: false, iframes: false
  }).then(found => found.violations.flatMap(v => v.nodes.map(n => ({
    rule: v.id,
    element: n.html.slice(0, 160),
    help: (n.any[0] || n.all[0] || n.none[0] || {message: v.help}).message
  })))),

  /* Elements that are wider than the window, except in a part that scrolls by itself. */
  reflow: () => {
    const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth) {
      return [];
    }
    const scrolls = e => e && (/auto|scroll/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
    const wide = [...document.querySelectorAll('body *')].filter(e => {
      const box = e.getBoundingClientRect();
      return (box.right > page.clientWidth + 1 || box.left < -1) && !scrolls(e.parentElement);
    });
    return (wide.length ? wide.slice(0, 5) : [page]).map(e => ({
      rule: 'reflow',
      element: e.outerHTML.slice(0, 160),
      help: `The page is ${page.scrollWidth} pixels wide in a window of ${page.clientWidth}.`
    }));
  },

  /* Text that is cut off when its spacing is increased, except text for screen readers only. */
  spacing: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
      word-spacing: .16em !important; } p { margin-block-end: 2em !important; }`);
    const before = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...before, sheet];
    const cut = [...document.querySelectorAll('body *')].filter(e => {
      const s = getComputedStyle(e);
      const hidden = s.clipPath !== 'none' || s.clip !== 'auto' || e.clientWidth <= 1 || e.clientHeight <= 1;
      return !hidden && e.innerText && e.innerText.trim() && (
        /hidden|clip/.test(s.overflowX) && e.scrollWidth > e.clientWidth + 1
        || /hidden|clip/.test(s.overflowY) && e.scrollHeight > e.clientHeight + 1);
    }).slice(0, 5).map(e => ({
      rule: 'spacing',
      element: e.outerHTML.slice(0, 160),
      help: 'Text is cut off when text spacing is increased.'
    }));
    document.adoptedStyleSheets = before;
    return cut;
  },

  /* Elements that move although the reader has asked for reduced motion. */
  motion: () => [...document.querySelectorAll('*')].filter(e => {
    const s = getComputedStyle(e);
    return s.transitionDuration.split(', ').some(d => d !== '0s')
      || s.animationName !== 'none' || s.scrollBehavior === 'smooth';
  }).slice(0, 5).map(e => ({
    rule: 'motion',
    element: e.outerHTML.slice(0, 160),
    help: 'It moves although reduced motion is requested.'
  }))
})
