/* Searches the report. */
{
  const MORE = 10;
  const status = document.getElementById('found');
  const template = document.getElementById('search'); // of templates from before the form was in the page
  if (template) {
    document.getElementById('unscripted').remove();
    status.after(template.content.querySelector('section'));
    template.replaceWith(template.content.querySelector('form'));
  }
  const form = document.querySelector('form.find');
  const results = document.querySelector('#found ~ section');
  const list = results.querySelector('ol');
  const more = results.querySelector('button');
  const title = document.title;
  const { lang } = document.documentElement;
  const { group } = status.dataset;
  const { load, part, lastUpTo, asked, bare, find } = searchIndex('index/', lang, form.dataset.units);

  /* The matches of the terms in a text: start, end, term. */
  const places = (text, terms) =>
    [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
      if (SPACELESS.test(word)) {
        return terms
          .map(term => ({ term, start: index + word.indexOf(term.text), end: 0 }))
          .filter(place => place.start >= index)
          .map(place => ({ ...place, end: place.start + place.term.text.length }))
          .sort((a, b) => a.start - b.start);
      }
      const own = bare(fold(word));
      const term = terms.find(t => (t.prefix ? own.startsWith(t.text) : own === t.text));
      return term ? [{ term, start: index, end: index + word.length }] : [];
    });

  const marked = (text, found, from, to) => {
    const nodes = document.createDocumentFragment();
    let at = from;
    found.filter(place => place.start >= from && place.end <= to).forEach(({ start, end }) => {
      if (end > at) {
        const mark = document.createElement('mark');
        nodes.append(text.slice(at, Math.max(at, start)), mark);
        mark.textContent = text.slice(Math.max(at, start), end);
        at = end;
      }
    });
    nodes.append(text.slice(at, to));
    return nodes;
  };

  /* The passage of the texts that contains most of the terms. */
  const best = (sections, terms) => {
    let choice = { anchor: '', text: sections.length ? sections[0].text : '', found: [], at: 0, terms: 0 };
    sections.forEach(({ anchor, text }) => {
      const found = places(text, terms);
      found.forEach(({ start }) => {
        const near = found.filter(place => place.start >= start && place.end < start + 160);
        const count = new Set(near.map(place => place.term)).size;
        if (count > choice.terms) {
          choice = { anchor, text, found, at: start, terms: count };
        }
      });
    });
    return choice;
  };

  /* A link to the match; a browser without text fragments goes to the heading above it. */
  const hrefOf = (file, { anchor, text, found, at }) => {
    const near = found.filter(place => place.start >= at && place.end < at + 160);
    const words = [...new Set(near.map(({ start, end }, i) =>
      text.slice(start, end) +
        (i ? '' : text.slice(end).match(/^(?: [\p{L}\p{M}\p{N}]+){0,2}/u)[0])))];
    const texts = words
      .slice(0, 4)
      .map(word => `text=${encodeURIComponent(word).replace(/-/g, '%2D')}`);
    const directive = texts.length ? `:~:${texts.join('&')}` : '';
    return `../${file}${anchor || directive ? `#${anchor}${directive}` : ''}`;
  };

  const item = ([label, name, file, under, language, ...texts], terms) => {
    const sections = [];
    for (let i = 0; i < texts.length; i += 2) {
      sections.push({ anchor: texts[i], text: texts[i + 1] });
    }
    const choice = best(sections, terms);
    const titled = places(name, terms);
    const row = document.createElement('li');
    const heading = document.createElement('h3');
    const link = document.createElement('a');
    const id = document.createElement('span');
    const words = document.createElement('p');
    const small = document.createElement('small');
    id.className = 'id';
    id.textContent = label;
    id.dir = 'auto';
    const inText = choice.terms || !titled.length;
    link.href = hrefOf(file, inText ? choice : { anchor: '', text: name, found: titled, at: titled[0].start });
    link.append(...(label ? [id, ' '] : []), marked(name, titled, 0, name.length));
    heading.append(link);
    const from = choice.at > 60 ? choice.text.indexOf(' ', choice.at - 60) + 1 : 0;
    const space = choice.text.indexOf(' ', from + 220);
    const to = space < 0 ? choice.text.length : space;
    words.append(from ? '… ' : '', marked(choice.text, choice.found, from, to),
      to < choice.text.length ? ' …' : '');
    small.textContent = under;
    row.append(heading, words, small);
    if (language) {
      heading.lang = language;
      words.lang = language;
      words.dir = 'auto';
    }
    return row;
  };

  /* Shows the next results. */
  const show = async (found, terms) => {
    const { texts } = await load('main');
    const from = list.children.length;
    const rows = await Promise.all(found.slice(from, from + MORE).map(async document => {
      const file = lastUpTo(texts, document);
      return item((await part('texts', file))[document - texts[file]], terms);
    }));
    return () => {
      list.append(...rows);
      more.hidden = list.children.length >= found.length;
      if (from && rows.length) {
        rows[0].querySelector('a').focus();
      }
    };
  };

  let latest = 0;
  let next = null;
  const run = async query => {
    latest += 1;
    const own = latest;
    const terms = asked(query);
    results.hidden = true;
    list.replaceChildren();
    status.textContent = '';
    document.title = query ? `${query} – ${title}` : title;
    if (!terms.length) {
      return;
    }
    const busy = setTimeout(() => {
      status.textContent = own === latest ? status.dataset.busy : status.textContent;
    }, 400);
    try {
      const found = await find(query);
      const put = await show(found, terms);
      if (own === latest) {
        put();
        next = () => show(found, terms).then(append => append());
        results.hidden = !found.length;
        const { dataset } = status;
        const plural = dataset[new Intl.PluralRules(lang).select(found.length)] || dataset.other;
        status.textContent = found.length
          ? fill(plural, group, found.length, query)
          : fill(dataset.none, group, query);
      }
    } catch (missing) {
      if (own === latest) {
        status.textContent = status.dataset.failed;
      }
    } finally {
      clearTimeout(busy);
    }
  };

  const restore = () => {
    const query = new URLSearchParams(location.search).get('q') || '';
    form.elements.q.value = query;
    run(query.trim());
  };
  form.addEventListener('focusin', () => load('main').catch(() => {}), { once: true });
  form.addEventListener('submit', event => {
    event.preventDefault();
    const query = form.elements.q.value.trim();
    history.pushState(null, '', query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
    run(query);
  });
  more.addEventListener('click', () => next());
  addEventListener('popstate', restore);
  restore();
}
