// First of all scripts: lets the bench give this page its time and its look.
window.parent.enterShop?.(window);
