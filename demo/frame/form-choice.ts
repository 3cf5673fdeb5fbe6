type Field = HTMLInputElement | HTMLSelectElement;

/** What a shopper fills in on a product's page; a quick view goes away again. */
const FIELDS =
  '[data-quick-view-part]:not(dialog *) :is([name="quantity"], [name^="option["])';

const fieldsOf = (page: Document): Field[] => [
  ...page.querySelectorAll<Field>(FIELDS),
];

/** `quantity`, or the option's id. */
const nameOf = ({name}: Field): string => /\d+/.exec(name)?.[0] ?? name;

/** Not as the server sent it. */
function isFilledIn(field: Field): boolean {
  if (field.type === 'radio') return field.checked;
  const sent = (field as HTMLInputElement).defaultValue ?? '';
  return field.value !== sent && /^\d{1,9}$/.test(field.value);
}

function fill(field: Field, value: string | undefined): void {
  if (field.type === 'radio') {
    field.checked = field.value === value;
  } else {
    field.value = value ?? (field as HTMLInputElement).defaultValue ?? '';
  }
}

/** Quantity and chosen values as text for the state: `quantity:9,224:13`. */
export const choiceText = (page: Document): string =>
  fieldsOf(page)
    .filter(isFilledIn)
    .map((field) => `${nameOf(field)}:${field.value}`)
    .join();

/** Fills the form in as it was when its text was made. */
export function applyChoice(page: Document, text: string): void {
  if (text === choiceText(page)) return;
  const wanted = new Map(
    text.split(',').map((pair) => pair.split(':') as [string, string]),
  );
  const fields = fieldsOf(page);
  // All of them first: who hears of one reads them all.
  for (const field of fields) fill(field, wanted.get(nameOf(field)));
  for (const field of fields) {
    field.dispatchEvent(new Event('change', {bubbles: true}));
  }
}
