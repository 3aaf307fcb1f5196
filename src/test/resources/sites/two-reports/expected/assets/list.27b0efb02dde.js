'use strict';

/* Makes words comparable. Keep in sync with SearchTokens.java. */
const SIGNS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const ALIKE = {
  ß: 'ss', ı: 'i', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ð: 'd', þ: 'th', ς: 'σ',
  ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه',
};
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/* Scripts without spaces: Thai, Lao, Tibetan, Burmese, Khmer, kana and Han. */
const SPACELESS =
  /([\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+)/u;

const fold = text =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(SIGNS, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => digit.charCodeAt(0) & 15)
    .replace(/[ßıæœøđłðþςٱىیکة]/g, sign => ALIKE[sign])
    .normalize('NFC');

/* Fills the placeholders of a message; groups the digits of numbers as on the rest of the page. */
const fill = (pattern, group, ...values) =>
  pattern.replace(/\{(\d)\}/g, (all, place) => {
    const value = values[place];
    return typeof value === 'number'
      ? String(value).replace(/\B(?=(\d{3})+$)/g, group)
      : value;
  });
/* Queries the search index. It is loaded in parts, as scripts, so that it also works from a disk. */
const searchIndex = (folder, lang, units) => {
  const unit = new Set(fold(units).split(' '));

  /* Loads the parts of the index, each once. */
  const loaded = new Map();
  const waiting = new Map();
  window.rapporteurIndex = (name, value) => waiting.get(name)(value);
  const load = (name, version) => {
    if (!loaded.has(name)) {
      loaded.set(name, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        waiting.set(name, resolve);
        script.addEventListener('error', () => {
          loaded.delete(name);
          reject(new Error(name));
        });
        script.src = `${folder}${name}.js${version ? `?v=${version}` : ''}`;
        document.head.append(script);
      }));
    }
    return loaded.get(name);
  };
  const part = async (kind, number) => {
    const main = await load('main');
    return load(`${kind}-${number}`, main.version);
  };
  const lines = new Map();
  const linesOf = async number => {
    if (!lines.has(number)) {
      lines.set(number, (await part('terms', number)).split('\n'));
    }
    return lines.get(number);
  };
  const lastUpTo = (firsts, value) => {
    let at = 0;
    while (at + 1 < firsts.length && firsts[at + 1] <= value) {
      at += 1;
    }
    return at;
  };

  const termOf = line => line.slice(0, line.indexOf('='));

  /* The lines of a term, or of all terms with this prefix. */
  const matching = async (text, prefix) => {
    const { terms } = await load('main');
    const found = [];
    let number = lastUpTo(terms, text);
    do {
      const of = await linesOf(number);
      let low = 0;
      let high = of.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (termOf(of[middle]) < text) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      for (; low < of.length && of[low].startsWith(prefix ? text : `${text}=`); low += 1) {
        found.push(of[low]);
      }
      number += 1;
    } while (prefix && number < terms.length && terms[number].startsWith(text));
    return found;
  };

  /* The documents of a line with their weights, 1 to 26. */
  const postings = line => {
    const found = [];
    let number = 0;
    let last = 0;
    for (let i = line.indexOf('=') + 1; i < line.length; i += 1) {
      const code = line.charCodeAt(i);
      if (code > 64 && code < 91) {
        last += number;
        found.push([last, code - 64]);
        number = 0;
      } else {
        number = number * 36 + code - (code < 58 ? 48 : 87);
      }
    }
    return found;
  };

  /* The terms of a query; a term that is long enough also matches as a prefix. */
  const pairs = run => {
    const signs = [...run];
    return signs.length === 1
      ? [{ text: run, prefix: true }]
      : signs.slice(1).map((sign, i) => ({ text: signs[i] + sign, prefix: false }));
  };
  const segments = run =>
    Intl.Segmenter
      ? [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(run)].map(s => s.segment)
      : [run];
  const bare = word => word.replace(/^(?:[وفبك]?ال|لل)(?=.{3})/, '');
  const asked = query => {
    const terms = (query.match(WORD) || []).flatMap(word =>
      fold(word).split(SPACELESS).flatMap((run, i) =>
        i % 2
          ? segments(run).flatMap(pairs)
          : run ? [{ text: bare(run), prefix: bare(run).length > 2 && !/\p{N}/u.test(run) }] : []));
    const long = terms.filter(({ text }) => !/^\p{L}$/u.test(text) || SPACELESS.test(text));
    return long.length ? long : terms;
  };

  /* Ids and provisions, in any spelling: "nd 3", "iccpr 9 1". */
  const keyed = async query => {
    const names = (fold(query).match(/\p{L}+|\p{N}+/gu) || []).filter(name => !unit.has(name));
    const isNumber = name => /\p{N}/u.test(name);
    if (names.length > 1 && isNumber(names[0]) && names[names.length - 1].length > 2) {
      names.unshift(names.pop());
    }
    while (names.some(isNumber)) {
      const [line] = await matching(`#${names.join(' ')}`, false);
      if (line) {
        return postings(line);
      }
      if (!/^(\p{N}+|\p{L}|[ivx]+)$/u.test(names.pop())) {
        break;
      }
    }
    return [];
  };

  /* The numbers of the matching documents, best first. */
  const find = async query => {
    const { documents } = await load('main');
    const scores = new Map();
    const terms = asked(query);
    for (const [at, { text, prefix }] of terms.entries()) {
      const own = new Map();
      for (const line of await matching(text, prefix)) {
        const of = postings(line);
        const worth = Math.log(1 + documents / of.length) * (line.startsWith(`${text}=`) ? 1 : 0.6);
        of.forEach(([document, weight]) =>
          own.set(document, Math.max(own.get(document) || 0, worth * weight)));
      }
      if (at === 0) {
        own.forEach((score, document) => scores.set(document, score));
      } else {
        scores.forEach((score, document) =>
          own.has(document)
            ? scores.set(document, score + own.get(document))
            : scores.delete(document));
      }
    }
    (await keyed(query)).forEach(([document, weight]) => scores.set(document, 1e6 * weight));
    return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([document]) => document);
  };

  return { load, part, lastUpTo, matching, postings, asked, bare, find };
};
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
