/** The rule of docs/styling.md for slots of an element that is not drawn yet. */
export const SLOT_STYLE = `true-stock:not([availability]) > [slot] {
  display: none;
}
`;
