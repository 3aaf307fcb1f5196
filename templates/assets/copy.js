'use strict';

/* Adds a button after each element with data-copy, the button's label. It copies the element's text. */
{
  const status = document.getElementById('copied');

  /* Fallback without access to the clipboard: shows the text in a field, selected. */
  const offer = (text, button) => {
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = text;
    field.setAttribute('aria-label', status.dataset.field);
    button.after(field);
    field.select();
    let copied = false;
    try {
      copied = document.execCommand('copy');
    } catch (refused) {
      copied = false;
    }
    if (copied) {
      field.remove();
      button.focus();
    } else {
      field.focus();
      field.select();
    }
    return copied;
  };

  const copy = async (text, button) => {
    if (button.nextElementSibling && button.nextElementSibling.matches('input[readonly]')) {
      button.nextElementSibling.remove();
    }
    let copied = false;
    try {
      await navigator.clipboard.writeText(text);
      copied = true;
    } catch (refused) {
      copied = offer(text, button);
    }
    status.textContent = '';
    setTimeout(() => {
      status.textContent = copied ? status.dataset.done : status.dataset.failed;
    }, 50);
  };

  document.querySelectorAll('[data-copy]').forEach(element => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = element.dataset.copy;
    button.addEventListener('click', () => copy(element.textContent.trim(), button));
    element.after(' ', button);
  });
}
