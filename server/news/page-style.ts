import { createHash } from "node:crypto";

const SANS = `-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif`;
const SERIF = `Georgia,"Times New Roman","Songti SC","Source Han Serif SC","Noto Serif CJK SC",SimSun,serif`;

/** The style of the public pages, for screen, dark screen and paper. */
export const pageStyle = `:root{color-scheme:light dark;--text:#1b1f24;--quiet:#5b636e;--ground:#fbfaf7;--line:#e0dfd9;--accent:#245087}
@media (prefers-color-scheme:dark){:root{--text:#e2e5e9;--quiet:#9ba4af;--ground:#15181d;--line:#2e343c;--accent:#93b5dc}}
*{box-sizing:border-box}html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.5 ${SANS};overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.18em}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.25rem .5rem}
.bar,main,.foot{max-width:44rem;margin:0 auto;padding:0 1.25rem}
.bar,.foot{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:center}
.bar{padding-top:1rem;padding-bottom:1rem;border-bottom:1px solid var(--line)}.bar .home{margin-right:auto;font-weight:600;text-decoration:none;color:inherit}
.bar a,.foot a,.pages a{display:inline-block;padding:.25rem 0;min-height:2rem}
.foot{padding-top:1rem;padding-bottom:2rem;margin-top:3rem;border-top:1px solid var(--line);font-size:.875rem}
main{padding-top:2rem}h1{margin:0;font:600 1.75rem/1.35 ${SANS}}.at{margin:.5rem 0 0;color:var(--quiet);font-size:.875rem}
article{margin-top:1.75rem;font:1.0625rem/1.7 ${SERIF}}:lang(zh) article{line-height:1.8}
article p{margin:0 0 1em}:lang(zh) article p:not(.credits,.correction){text-indent:2em}
article ul,article ol{margin:0 0 1em;padding-left:1.75em}
figure{margin:1.75rem 0;text-align:center}img{max-width:100%;height:auto}figcaption,.credits{font:.875rem/1.5 ${SANS};color:var(--quiet)}
figcaption{margin-top:.5rem}.credits{text-align:right}
.correction{padding:.625rem .875rem;border-left:3px solid var(--accent);background:color-mix(in srgb,var(--accent) 8%,transparent);font:.9375rem/1.6 ${SANS}}
.list{list-style:none;margin:1.5rem 0 0;padding:0}.list li{display:grid;grid-template-columns:1fr;gap:.625rem 1.25rem;padding:1.25rem 0;border-top:1px solid var(--line)}
.list li:first-child{border-top:0}.list h2{margin:0;font:600 1.1875rem/1.4 ${SANS}}.list h2 a{text-decoration:none}.list h2 a:hover{text-decoration:underline}
.list p{margin:0}.list .at{margin:.125rem 0 .375rem}.list img{width:9rem;height:6rem;object-fit:cover;border-radius:3px}
@media (min-width:40em){.list li.with{grid-template-columns:1fr 9rem}}
.pages{display:flex;justify-content:space-between;gap:1rem;margin-top:1.5rem}
@page{size:A4;margin:25mm 22mm}
@media print{:root{--text:#000;--quiet:#444;--ground:#fff;--line:#bbb;--accent:#000}.bar nav,.foot,.skip{display:none}.bar,main{max-width:none;padding-left:0;padding-right:0}
article{font-size:12pt}figure,li{break-inside:avoid}h1,h2{break-after:avoid}p{orphans:2;widows:2}img{max-height:200mm}}`;

/** What a public page may load: its style, pictures from here and its empty icon; nothing runs on it. Programs that check it may read robots.txt. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(pageStyle).digest("base64")}'`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
