/** The script tag, as in a shop's footer. */
const TAG =
  '<script defer src="/dist/true-stock.min.js" data-endpoint="stock"' +
  ' data-theme="opencart" data-interval="240"></script>';

/** The libraries of a family of themes. */
export interface Libraries {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

export const BOOTSTRAP_3 = {
  style: '/node_modules/bootstrap-3/dist/css/bootstrap.min.css',
  script: '/node_modules/bootstrap-3/dist/js/bootstrap.min.js',
};

export const BOOTSTRAP_5 = {
  style: '/node_modules/bootstrap/dist/css/bootstrap.min.css',
  script: '/node_modules/bootstrap/dist/js/bootstrap.bundle.min.js',
};

/** OpenCart 3.0.3.8 comes with the older jQuery, later ones with the newer. */
export const JQUERY_2 = '/node_modules/jquery-2/dist/jquery.min.js';
export const JQUERY_3 = '/node_modules/jquery/dist/jquery.min.js';

/** Options of a page. */
export interface PageOptions {
  /** False: without True Stock, for comparison. */
  readonly hasTag?: boolean;
}

/** A whole page of a shop in a sub-folder, which its `<base>` names. */
export function page(
  {styles, scripts}: Libraries,
  content: string,
  base: string,
  {hasTag = true}: PageOptions = {},
): string {
  const links = styles.map((url) => `<link rel="stylesheet" href="${url}">`);
  const tags = scripts.map((url) => `<script src="${url}"></script>`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Shop</title>
    <base href="${base}">
    ${links.join('\n    ')}
  </head>
  <body>
    <div id="alert"></div>
    <div class="container" role="main">
      <div id="cart"><button type="button" class="btn" data-loading-text="…">0 items</button><ul></ul></div>
      <ul class="breadcrumb"><li><a href="./">Home</a></li></ul>
      <div class="row"><div id="content" class="col-sm-12">${content}</div></div>
    </div>
    ${tags.join('\n    ')}
    ${hasTag ? TAG : ''}
  </body>
</html>`;
}
