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
/* Filters the list of all recommendations. The page contains its interface texts. */
{
  const status = document.getElementById('found');
  const main = document.getElementById('main');
  const template = document.getElementById('filter'); // In templates of version 0.
  if (template) {
    template.replaceWith(template.content);
  }
  const form = main.querySelector('form');
  const search = document.getElementById('filter-search');
  const fields = [...form.elements].filter(field => field.name);
  const { shown, none, group } = status.dataset;

  const groups = [...main.querySelectorAll('[data-theme]')].map(section => {
    const count = section.querySelector('[data-shown]');
    return { section, count, whole: count.textContent, rows: section.querySelectorAll('.rows > li') };
  });
  const rows = groups.flatMap((of, at) => [...of.rows].map(row => ({ row, at, text: null })));

  const textOf = item => {
    item.text = item.text || ` ${(item.row.textContent.match(WORD) || []).map(fold).join(' ')}`;
    return item.text;
  };

  const fits = (item, words, chosen) =>
    chosen.every(({ name, value }) =>
      name === 'theme'
        ? groups[item.at].section.dataset.theme === value
        : (item.row.dataset[name] || '').split('|').includes(value)) &&
    words.every(word => textOf(item).includes(SPACELESS.test(word) ? word : ` ${word}`));

  const apply = () => {
    const set = fields.filter(field => field.value.trim());
    const query = form.elements.q.value.trim();
    const words = (query.match(WORD) || []).map(fold);
    const chosen = set.filter(field => field.name !== 'q');
    const kept = rows.map(item => fits(item, words, chosen));
    const counts = groups.map(() => 0);
    rows.forEach((item, i) => {
      counts[item.at] += kept[i] ? 1 : 0;
      item.row.hidden = !kept[i];
    });
    groups.forEach((of, i) => {
      of.section.hidden = set.length > 0 && counts[i] === 0;
      of.count.textContent =
        counts[i] === of.rows.length ? of.whole : fill(of.count.dataset.shown, group, 0, counts[i]);
    });
    const hits = kept.filter(Boolean).length;
    status.textContent =
      fill(shown, group, 0, hits) + (hits ? '' : ` ${none}`);
    if (search) {
      search.hidden = !query;
      const link = search.firstElementChild;
      link.textContent = fill(search.dataset.words, group, query);
      link.href = `${search.dataset.href}?${new URLSearchParams({ q: query })}`;
    }
    return set;
  };

  const remember = set => {
    const state = new URLSearchParams(set.map(field => [field.name, field.value.trim()]));
    const query = set.length ? `?${state}` : '';
    history.replaceState(null, '', location.pathname + query + location.hash);
  };

  const restore = () => {
    const state = new URLSearchParams(location.search);
    fields.forEach(field => {
      field.value = state.get(field.name) || '';
    });
    if (fields.some(field => field.value)) {
      apply();
    }
  };

  let timer = 0;
  form.addEventListener('input', event => {
    clearTimeout(timer);
    timer = setTimeout(() => remember(apply()), event.target.name === 'q' ? 200 : 0);
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.querySelector('button').addEventListener('click', () => {
    form.reset();
    remember(apply());
  });
  addEventListener('popstate', restore);
  restore();
}
