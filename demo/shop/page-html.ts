import type {Look, ShopPage} from './theme.js';

/** A whole page of the shop; `interval` is what the bench sets at run time. */
export function pageHtml(look: Look, {title, content}: ShopPage): string {
  const styles = look.styles.map(
    (path) => `<link rel="stylesheet" href="../../${path}" />`,
  );
  const scripts = look.scripts.map(
    (path) => `<script defer src="../../${path}"></script>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} – Skerry Goods</title>
    <link rel="icon" href="../../images/icon.svg" type="image/svg+xml" />
    <script src="../../themes/enter.js"></script>
    ${styles.join('\n    ')}
    ${scripts.join('\n    ')}
    <script
      defer
      src="../../true-stock.min.js"
      data-endpoint="../../stock"
      data-interval="2"${look.tagAttributes}
    ></script>
  </head>
  <body class="look-${look.name}">
    <a class="skip" href="#content">Skip to the goods</a>
    ${look.header()}
    ${content}
    ${look.footer()}
  </body>
</html>
`;
}
