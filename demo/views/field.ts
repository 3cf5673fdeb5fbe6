import {html, type TemplateResult} from 'lit';

/** Values, each with its title. */
export type Titles<Value extends string> = readonly (readonly [
  value: Value,
  title: string,
])[];

export const titlesOf = <Value extends string>(
  titles: Readonly<Record<Value, string>>,
): Titles<Value> => Object.entries(titles) as [Value, string][];

/** The values on offer, plus the current one: a link may contain any. */
export const withValue = <Value>(
  values: readonly Value[],
  value: Value,
): readonly Value[] => (values.includes(value) ? values : [...values, value]);

/** A select field. */
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
        ([option, title]) =>
          html`<option value=${option} ?selected=${option === value}>
            ${title}
          </option>`,
      )}
    </select>
  </label>
`;

/** A checkbox. */
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

/** A field for a whole number. */
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
