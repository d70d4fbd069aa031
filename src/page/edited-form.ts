/** Whether the visitor has typed or chosen something in a form of the page that a reload would lose. */
export function hasEditedForm(): boolean {
  for (const field of document.querySelectorAll('input,textarea,select')) {
    if (field instanceof HTMLSelectElement) {
      const options = [...field.options];
      // Without a default, the browser shows the first one.
      const hasDefault = options.some((option) => option.defaultSelected);
      const isEdited = options.some((option, index) =>
        hasDefault || field.multiple
          ? option.selected !== option.defaultSelected
          : option.selected !== (index === 0),
      );
      if (isEdited) return true;
    } else if (field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type)) {
      if (field.checked !== field.defaultChecked) return true;
    } else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      if (field.type !== 'hidden' && field.value !== field.defaultValue) return true;
    }
  }
  return false;
}
