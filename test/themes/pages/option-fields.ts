import type {ShopOption} from '../../../demo/mock/mock-shop.js';
import {FIELD_OF} from './goods.js';

/** How a version of OpenCart names the container of an option. */
export type ContainerId = (optionId: string) => string;

const select = ({id, name, values}: ShopOption, container: string) => `
  <div class="form-group">
    <label for="${container}">${name}</label>
    <select name="option[${id}]" id="${container}" class="form-control">
      <option value="">Choose</option>
      ${values.map((value) => `<option value="${value.id}">${value.name}</option>`).join('\n      ')}
    </select>
  </div>`;

const choices = (
  {id, name, values}: ShopOption,
  container: string,
  type: 'radio' | 'checkbox',
) => `
  <div class="form-group">
    <label>${name}</label>
    <div id="${container}">
      ${values
        .map(
          (value) => `<div class="${type}"><label>
        <input type="${type}" name="option[${id}]${type === 'radio' ? '' : '[]'}" value="${value.id}">
        ${value.name}</label></div>`,
        )
        .join('\n      ')}
    </div>
  </div>`;

/** A text option has no stock. */
const TEXT_ID = '227';
const text = (container: string) => `
  <div class="form-group">
    <label for="${container}">Engraving</label>
    <input type="text" name="option[${TEXT_ID}]" value="" id="${container}" class="form-control">
  </div>`;

/** One field of each kind with stock, and one without. */
export function optionFields(
  options: readonly ShopOption[],
  containerId: ContainerId,
): string {
  const fields = options.map((option) => {
    const kind = FIELD_OF[option.id] ?? 'select';
    const container = containerId(option.id);
    return kind === 'select'
      ? select(option, container)
      : choices(option, container, kind);
  });
  return fields.join('') + text(containerId(TEXT_ID));
}
