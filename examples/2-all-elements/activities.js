/**
 * The member's activities: a list to remove from and a form to add to.
 *
 * @param {HTMLFormElement} form
 * @param {(given: object) => void} show told of the record now and whenever it changes
 */
export function activities(form, show) {
  const { subcategory, points, doneOn, stage, certificate } = form.elements;
  const list = form.querySelector('ul');
  const named = (select, value) => [...select.options].find((option) => option.value === value)?.textContent ?? value;
  let rows = [
    { id: '1', doneOn: '2026-03-12', subcategory: 'formal-full-day', points: 4, stage: 'approved' },
    { id: '2', doneOn: '2026-06-04', subcategory: 'qualification-unit', points: 8, stage: 'approved' },
    { id: '3', doneOn: '2026-11-05', subcategory: 'meeting-half-day', points: 1, stage: 'submitted' },
  ];
  let next = rows.length + 1;

  const item = (row) => {
    const item = document.createElement('li');
    const words = document.createElement('span');
    const small = document.createElement('small');
    const remove = document.createElement('button');
    const name = named(subcategory, row.subcategory);
    small.textContent = `${row.doneOn} · ${row.points} points · ${named(stage, row.stage)}`;
    words.append(name, small);
    remove.type = 'button';
    remove.textContent = 'Remove';
    remove.setAttribute('aria-label', `Remove ${name}, ${row.doneOn}`);
    remove.addEventListener('click', () => {
      rows = rows.filter((one) => one !== row);
      update();
      // The button that had the focus is gone.
      list.focus();
    });
    item.append(words, remove);
    return item;
  };
  const update = () => {
    list.replaceChildren(...rows.map(item));
    const holds = certificate.value === '' ? {} : { holdsCertMap: certificate.value === 'true' };
    show({ ...holds, activities: rows });
  };

  form.addEventListener('submit', () => {
    const row = { id: String(next++), doneOn: doneOn.value, subcategory: subcategory.value, stage: stage.value };
    rows = [...rows, { ...row, points: points.valueAsNumber }];
    update();
  });
  certificate.addEventListener('input', update);
  update();
}
