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
