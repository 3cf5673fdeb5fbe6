import {html, type TemplateResult} from 'lit';

/** A list of values and the words for each. */
export type Titles<Value extends string> = readonly (readonly [
  value: Value,
  title: string,
])[];

export const titlesOf = <Value extends string>(
  titles: Readonly<Record<Value, string>>,
): Titles<Value> => Object.entries(titles) as [Value, string][];

/** What is offered, and what a link says where that is something else. */
export const offered = <Value>(
  values: readonly Value[],
  value: Value,
): readonly Value[] => (values.includes(value) ? values : [...values, value]);

/** A named choice among some values. */
export const choice = <Value extends string>(
  name: string,
  label: string,
  titles: Titles<Value>,
  value: Value,
  onChoose: (value: Value) => void,
): TemplateResult => html`
  <label class="field">
    <span>${label}</span>
    <select
      name=${name}
      .value=${value}
      @change=${({target}: Event) =>
        onChoose((target as HTMLSelectElement).value as Value)}
    >
      ${titles.map(
        ([one, title]) =>
          html`<option value=${one} ?selected=${one === value}>
            ${title}
          </option>`,
      )}
    </select>
  </label>
`;

/** Something that is on or off. */
export const check = (
  name: string,
  label: string,
  isChecked: boolean,
  onChange: (isChecked: boolean) => void,
): TemplateResult => html`
  <label class="check">
    <input
      type="checkbox"
      name=${name}
      .checked=${isChecked}
      @change=${({target}: Event) =>
        onChange((target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>
`;

/** A whole number. */
export const number = (
  name: string,
  label: string,
  value: number,
  onChange: (value: number) => void,
  {min = '', max = '', step = '1'} = {},
): TemplateResult => html`
  <label class="field">
    <span>${label}</span>
    <input
      type="number"
      inputmode="numeric"
      name=${name}
      min=${min}
      max=${max}
      step=${step}
      .value=${String(value)}
      @change=${({target}: Event) => {
        const field = target as HTMLInputElement;
        if (field.value !== '' && field.validity.valid) {
          onChange(Number(field.value));
        }
      }}
    />
  </label>
`;
