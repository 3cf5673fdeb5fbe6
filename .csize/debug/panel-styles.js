/**
 * A theme's rules for every `div` must not hide the panel: `!important` in a
 * shadow root beats the page's own. The panel is English, from left to right.
 */
const CSS = `
:host{all:initial!important;direction:ltr!important}
section{--back:#fff;--text:#1b1b1b;--line:#767676;--good:#1a7f37;--bad:#b42318;--button:#f3f3f3;background:var(--back);border:1px solid var(--line);border-radius:8px;bottom:8px;box-shadow:0 4px 24px #0004;box-sizing:border-box;color:var(--text);color-scheme:light dark;display:flex;flex-direction:column;font:14px/1.45 system-ui,sans-serif;max-height:min(80vh,640px);overflow:hidden;position:fixed;right:8px;text-align:left;width:min(440px,100vw - 16px);z-index:2147483647}
@media (prefers-color-scheme:dark){section{--back:#1d1f21;--text:#ececec;--line:#8b8f94;--good:#57ab5a;--bad:#ff8078;--button:#33373b}}
header{align-items:center;border-bottom:1px solid var(--line);display:flex;flex-wrap:wrap;gap:4px 8px;padding:8px 16px}
h2{font-size:16px;margin:0}
p{flex:1;margin:0;white-space:nowrap}
.findings{overflow:auto;padding:12px 16px}
ul{list-style:none;margin:0;padding:0}
li{border-left:4px solid var(--line);margin:0 0 8px;overflow-wrap:anywhere;padding-left:8px}
li.good{border-color:var(--good)}
li.bad{border-color:var(--bad)}
.sign{display:inline-block;font-weight:700;width:1.2em}
.good .sign{color:var(--good)}
.bad .sign{color:var(--bad)}
.state{clip-path:inset(50%);height:1px;overflow:hidden;position:absolute;width:1px}
.found,.mend{display:block}
.mend{font-weight:600}
.mend::before{content:"→ "}
textarea{background:var(--back);border:1px solid var(--line);box-sizing:border-box;color:inherit;display:block;font:12px/1.4 ui-monospace,monospace;width:100%}
.bar{display:flex;gap:8px}
button{background:var(--button);border:1px solid var(--line);border-radius:4px;color:inherit;cursor:pointer;font:inherit;padding:2px 10px}
button:focus-visible,textarea:focus-visible,.findings:focus-visible{outline:3px solid #1f6feb;outline-offset:-1px}
@media (forced-colors:active){li.bad{border-color:Mark}}
`;
/** Creates the style sheet; a content security policy does not block it. */
export function panelStyles() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    return sheet;
}
