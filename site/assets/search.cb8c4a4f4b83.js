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
