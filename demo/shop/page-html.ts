import type {Theme, ShopPage} from './theme.js';

/** A whole page of the shop. The bench sets its settings at run time. */
export function pageHtml(theme: Theme, {title, content}: ShopPage): string {
  const styles = theme.styles.map(
    (path) => `<link rel="stylesheet" href="../../${path}" />`,
  );
  const scripts = theme.scripts.map(
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
      data-interval="2"${theme.tagAttributes}
    ></script>
  </head>
  <body>
    <a class="skip" href="#content">Skip to the goods</a>
    ${theme.header()}
    ${content}
    ${theme.footer()}
  </body>
</html>
`;
}
