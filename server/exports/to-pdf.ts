import { type Browser, chromium, type Route } from "playwright-core";
import { htmlText } from "@/domain/articles/html-text";
import { DomainError } from "@/domain/errors";
import { env } from "@/env.mjs";
import { handleFontFile } from "../http/font-files";
import { log } from "../log";

const FAMILY = "Noto Serif SC Variable";
/** The page has no other source than this; everything else is refused. */
const FONTS = "https://fonts.invalid/";
const FONT_LINK = `<link rel="stylesheet" href="${FONTS}noto-serif-sc/index.css">
<style>body{font-family:Georgia,"Songti SC",SimSun,"Noto Serif CJK SC","${FAMILY}",serif}
[lang|=zh] h1{text-align:center}p{text-align:justify}</style>`;

const answer = async (route: Route): Promise<void> => {
  const url = route.request().url();
  if (!url.startsWith(FONTS)) return route.abort();
  const found = await handleFontFile(url.slice(FONTS.length).split("/"));
  await route.fulfill({
    status: found.status,
    headers: { ...Object.fromEntries(found.headers), "access-control-allow-origin": "*" },
    body: Buffer.from(await found.arrayBuffer()),
  });
};

const footerOf = (origin: string): string =>
  `<div style="width:100%;margin:0 22mm;display:flex;justify-content:space-between;font:7pt sans-serif;color:#555">
<span>${htmlText(origin)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;

/**
 * Runs in the page: loads the parts of the font that its text needs. The page itself requests them only once it is laid out;
 * printed before, their characters would be missing.
 */
const loadFonts = async (family: string): Promise<void> => {
  await document.fonts.load(`1em "${family}"`, document.body.textContent ?? "");
  await document.fonts.ready;
};

/** How long a browser may take, in milliseconds. */
const TIME_LIMIT = 60_000;

const print = async (running: Browser, page: Uint8Array, origin: string): Promise<Uint8Array> => {
  const context = await running.newContext({ javaScriptEnabled: false });
  await context.route("**/*", answer);
  const tab = await context.newPage();
  // Behind the style of the page, whose fonts it replaces.
  const html = new TextDecoder().decode(page).replace("</style>", `</style>\n${FONT_LINK}`);
  await tab.setContent(html, { waitUntil: "load" });
  await tab.evaluate(loadFonts, FAMILY);
  return tab.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    displayHeaderFooter: true,
    headerTemplate: "<span></span>",
    footerTemplate: footerOf(origin),
  });
};

/**
 * An HTML page as a PDF file, tagged, with `origin` and page numbers at the foot, made by the Chromium at `browser`. The page runs no scripts
 * and reaches no network. Throws PDF_FAILED where the browser does not start, ends or takes over `limit` milliseconds; rejects with the reason of `signal` once aborted.
 */
export const toPdf = async (
  page: Uint8Array,
  origin: string,
  browser: string,
  signal?: AbortSignal,
  limit = TIME_LIMIT,
): Promise<Uint8Array> => {
  signal?.throwIfAborted();
  // Printing has no time limit of its own in playwright: closing the browser ends it.
  const end = AbortSignal.any([AbortSignal.timeout(limit), ...(signal ? [signal] : [])]);
  let running: Browser | undefined;
  const close = () => void running?.close();
  end.addEventListener("abort", close, { once: true });
  try {
    running = await chromium.launch({
      executablePath: browser,
      // The sandbox of Chromium does not start for the system administrator.
      chromiumSandbox: process.getuid?.() !== 0,
      env: env.browserEnvironment,
      timeout: limit,
    });
    end.throwIfAborted();
    return await print(running, page, origin);
  } catch (error) {
    signal?.throwIfAborted();
    log.error({ err: error }, "a PDF file could not be made");
    throw new DomainError("PDF_FAILED");
  } finally {
    end.removeEventListener("abort", close);
    await running?.close();
  }
};
