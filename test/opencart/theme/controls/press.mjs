/**
 * A mouse click in the middle of the window: at its edge a theme's tooltip can
 * open over the button itself, between pressing and letting go, and that is no
 * click.
 */
export const press = async (page, control) => {
  await page.mouse.move(0, 0);
  await control.evaluate((node) =>
    node.scrollIntoView({block: 'center', behavior: 'instant'}),
  );
  await control.click();
};
