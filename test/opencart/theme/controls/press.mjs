/**
 * A mouse click in the middle of the window: at its edge a theme's tooltip can
 * open over the button between press and release, and then nothing is clicked.
 */
export const press = async (page, control) => {
  await page.mouse.move(0, 0);
  await control.evaluate((node) =>
    node.scrollIntoView({block: 'center', behavior: 'instant'}),
  );
  await control.click();
};
