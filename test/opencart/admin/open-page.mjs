/** Opens a page of the admin as the user who is logged in. */
export const openPage =
  (admin, route) =>
  async ({page, shop}) => {
    const cookies = [...admin.session.cookies].map(([name, value]) => ({
      name,
      value,
      url: shop.url,
    }));
    await page.setCookie(...cookies);
    await page.goto(new URL(admin.address(route), shop.url).href);
  };
