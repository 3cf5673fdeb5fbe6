const CSS = `
:host{all:initial}
section{background:#fff;border:1px solid #767676;border-radius:8px;bottom:8px;box-shadow:0 4px 24px #0004;box-sizing:border-box;color:#1b1b1b;color-scheme:light;font:14px/1.45 system-ui,sans-serif;inset-inline-end:8px;max-height:min(80vh,640px);max-width:calc(100vw - 16px);overflow:auto;padding:12px 16px;position:fixed;width:440px;z-index:2147483647}
h2{font-size:16px;margin:0}
p{margin:4px 0 8px}
ul{list-style:none;margin:0;padding:0}
li{border-inline-start:4px solid #767676;margin:0 0 8px;overflow-wrap:anywhere;padding-inline-start:8px}
li.good{border-color:#1a7f37}
li.bad{border-color:#b42318}
.state{block-size:1px;clip-path:inset(50%);inline-size:1px;overflow:hidden;position:absolute}
.found,.mend{display:block}
.mend{font-weight:600}
.mend::before{content:"→ "}
textarea{box-sizing:border-box;font:12px/1.4 ui-monospace,monospace;width:100%}
.bar{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px}
button{background:#f3f3f3;border:1px solid #767676;border-radius:4px;color:inherit;cursor:pointer;font:inherit;padding:4px 12px}
button:focus-visible,textarea:focus-visible{outline:3px solid #1f6feb;outline-offset:1px}
@media (forced-colors:active){li.bad{border-color:Mark}}
`;

/** A sheet that a content security policy does not mind. */
export function panelStyles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  return sheet;
}
