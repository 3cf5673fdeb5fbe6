type Field = HTMLInputElement | HTMLSelectElement;

/** The fields of a product page; those of a quick view are not kept. */
const FIELDS =
  '[data-quick-view-part]:not(dialog *) :is([name="quantity"], [name^="option["])';

const fieldsOf = (page: Document): Field[] => [
  ...page.querySelectorAll<Field>(FIELDS),
];

/** `quantity` or the option's id. */
const nameOf = ({name}: Field): string => /\d+/.exec(name)?.[0] ?? name;

/** Whether it differs from what the server sent. */
function isFilledIn(field: Field): boolean {
  if (field.type === 'radio') return field.checked;
  const initial = (field as HTMLInputElement).defaultValue ?? '';
  return field.value !== initial && /^\d{1,9}$/.test(field.value);
}

function fill(field: Field, value: string | undefined): void {
  if (field.type === 'radio') {
    field.checked = field.value === value;
  } else {
    field.value = value ?? (field as HTMLInputElement).defaultValue ?? '';
  }
}

/** Quantity and options as text for the state: `quantity:9,224:13`. */
export const choiceText = (page: Document): string =>
  fieldsOf(page)
    .filter(isFilledIn)
    .map((field) => `${nameOf(field)}:${field.value}`)
    .join();

/** Fills in the form from such a text. */
export function applyChoice(page: Document, text: string): void {
  if (text === choiceText(page)) return;
  const values = new Map(
    text.split(',').map((pair) => pair.split(':') as [string, string]),
  );
  const fields = fieldsOf(page);
  // Fill all fields first: a listener reads them all on the first event.
  for (const field of fields) fill(field, values.get(nameOf(field)));
  for (const field of fields) {
    field.dispatchEvent(new Event('change', {bubbles: true}));
  }
}
