'use strict';

/* Adds a button for each element with data-copy, the button's label: in the element that data-tool names,
   or else after the element. It copies the element's text. Also adds a button that prints the page. */
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

  const buttonOf = (label, action) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = label;
    button.addEventListener('click', action);
    return button;
  };

  document.querySelectorAll('[data-copy]').forEach(element => {
    const tool = document.getElementById(element.dataset.tool);
    const button = buttonOf(element.dataset.copy, () => copy(element.textContent.trim(), button));
    if (tool) {
      tool.append(button);
    } else {
      element.after(' ', button);
    }
  });

  document.querySelectorAll('[data-print]').forEach(element => {
    element.append(buttonOf(element.dataset.print, () => print()));
  });
}
