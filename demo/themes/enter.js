// Runs first: lets the bench set this page's clock and appearance.
window.parent.enterShop?.(window);
