/** What the README gives a page for slots that wait to be drawn. */
export const SLOT_STYLE = `true-stock:not([availability]) > [slot] {
  display: none;
}
`;
