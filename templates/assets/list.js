/* Filters the list of all recommendations by the search index, where there are too many for one page. */
{
  const SIZE = 50;
  const form = document.querySelector('form.find');
  const status = document.getElementById('found');
  const whole = document.getElementById('whole');
  const results = document.getElementById('results');
  const list = results.querySelector('ol');
  const ways = [...results.querySelectorAll('nav a')];
  const fields = [...form.elements].filter(field => field.name);
  const { shown, none, group, page: numbered, busy, failed } = status.dataset;
  const { lang } = document.documentElement;
  const { folder, units } = form.dataset;
  const { load, part, matching, postings, find } = searchIndex(folder, lang, units);

  const documentsOf = async ({ name, value }) =>
    (await matching(`@${name}/${value}`, false)).flatMap(postings).map(([document]) => document);

  /* The numbers of the recommendations: the best first if words are asked for, else in their order. */
  const hitsOf = async set => {
    const { rows } = await load('main');
    const words = set.filter(field => field.name === 'q');
    const chosen = await Promise.all(set.filter(field => field.name !== 'q').map(documentsOf));
    const first = words.length ? await find(words[0].value.trim()) : chosen[0];
    const others = (words.length ? chosen : chosen.slice(1)).map(found => new Set(found));
    return first.filter(at => at < rows && others.every(found => found.has(at)));
  };

  const rowOf = async at => {
    const { perFile } = await load('main');
    const rows = await part('rows', Math.floor(at / perFile));
    const [label, title, language, file, ...facts] = rows[at % perFile];
    const row = document.createElement('li');
    const link = document.createElement('a');
    const id = document.createElement('span');
    const name = document.createElement('span');
    id.className = 'id';
    id.textContent = label;
    id.dir = 'auto';
    name.textContent = title;
    if (language) {
      name.lang = language;
      name.dir = 'auto';
    }
    link.href = `../${file}`;
    link.append(id, ' ', name);
    row.append(link);
    facts.filter(Boolean).forEach(text => {
      const small = document.createElement('small');
      small.textContent = text;
      small.dir = 'auto';
      row.append(' ', small);
    });
    return row;
  };

  const query = (set, page) => {
    const state = new URLSearchParams(set.map(field => [field.name, field.value.trim()]));
    if (page > 1) {
      state.set('page', page);
    }
    return set.length ? `?${state}` : '';
  };

  let latest = 0;
  const apply = async wanted => {
    latest += 1;
    const own = latest;
    const set = fields.filter(field => field.value.trim());
    if (!set.length) {
      status.textContent = '';
      whole.hidden = false;
      results.hidden = true;
      return;
    }
    const wait = setTimeout(() => {
      status.textContent = own === latest ? busy : status.textContent;
    }, 400);
    try {
      const hits = await hitsOf(set);
      const pages = Math.max(1, Math.ceil(hits.length / SIZE));
      const page = Math.min(Math.max(1, wanted), pages);
      const rows = await Promise.all(hits.slice((page - 1) * SIZE, page * SIZE).map(rowOf));
      if (own === latest) {
        list.replaceChildren(...rows);
        list.start = (page - 1) * SIZE + 1;
        whole.hidden = true;
        results.hidden = !hits.length;
        [page - 1, page + 1].forEach((other, i) => {
          ways[i].hidden = other < 1 || other > pages;
          ways[i].href = query(set, other);
          ways[i].dataset.page = other;
        });
        const count = fill(shown, group, 0, hits.length);
        status.textContent = hits.length
          ? count + (pages > 1 ? ` · ${fill(numbered, group, page, pages)}` : '')
          : `${count} ${none}`;
      }
    } catch (missing) {
      if (own === latest) {
        status.textContent = failed;
      }
    } finally {
      clearTimeout(wait);
    }
  };

  const remember = page => {
    const set = fields.filter(field => field.value.trim());
    history.replaceState(null, '', location.pathname + query(set, page) + location.hash);
    return apply(page);
  };

  const restore = () => {
    const state = new URLSearchParams(location.search);
    fields.forEach(field => {
      field.value = state.get(field.name) || '';
    });
    apply(Number(state.get('page')) || 1);
  };

  let timer = 0;
  form.addEventListener('input', event => {
    clearTimeout(timer);
    timer = setTimeout(() => remember(1), event.target.name === 'q' ? 300 : 0);
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.querySelector('button').addEventListener('click', () => {
    form.reset();
    remember(1);
  });
  results.querySelector('nav').addEventListener('click', async event => {
    const link = event.target.closest('a');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      await remember(Number(link.dataset.page));
      document.getElementById('results-title').focus();
    }
  });
  addEventListener('popstate', restore);
  restore();
}
