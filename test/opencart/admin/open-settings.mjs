/** Opens the settings page as the owner who is logged in. */
export const openSettings =
  (admin) =>
  async ({page, shop}) => {
    const url = new URL(admin.address(admin.module), shop.url).href;
    const cookies = [...admin.session.cookies].map(([name, value]) => ({
      name,
      value,
      url: shop.url,
    }));
    await page.setCookie(...cookies);
    await page.goto(url);
  };
