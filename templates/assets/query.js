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
