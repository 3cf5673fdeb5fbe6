/** The style that the README recommends for slots that are not drawn yet. */
export const SLOT_STYLE = `true-stock:not([availability]) > [slot] {
  display: none;
}
`;
