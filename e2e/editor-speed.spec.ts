import type { CDPSession, Page } from "@playwright/test";
import { callProcedure, expect, newEvent, test } from "./fixtures";
import { parkTalks } from "./park-talks";
import { pointAt } from "./point-at";

/** Milliseconds of processor time from the link to an editable text, and of one keystroke. */
const OPENING = 300;
const KEYSTROKE = 16;

const SENTENCES = 105;
const OPENINGS = 5;
const TYPED =
  "Invented words typed behind the last sentence while the checks run, one key after the other, without a pause.";

/** Processor time of the page's main thread so far, in milliseconds. */
const threadTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
};

/** Milliseconds from the next click to the first frame with an editable text, measured in the page. */
const openedAfter = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let clicked = Number.NaN;
        const note = ({ timeStamp }: Event) => {
          clicked = timeStamp;
        };
        addEventListener("click", note, { capture: true, once: true });
        const changes = new MutationObserver(() => {
          if (!document.querySelector("[role=textbox][contenteditable=true]")) return;
          changes.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - clicked)));
        });
        changes.observe(document, { subtree: true, childList: true, attributes: true });
      }),
  );

/** From here on, the milliseconds from each key to the changed text. */
const measureKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keyTimes: times });
    let pressed = Number.NaN;
    const note = ({ timeStamp }: Event) => {
      pressed = timeStamp;
    };
    addEventListener("keydown", note, { capture: true });
    addEventListener("input", () => {
      // The editor reads the change of the page in a microtask before this one.
      queueMicrotask(() => times.push(performance.now() - pressed));
    });
  });

/** Milliseconds of one opening: in the page, outside of it, and of its processor. */
interface Opening {
  inPage: number;
  outside: number;
  processor: number;
}

const rounded = (times: readonly number[]): string => times.map(Math.round).join(", ");

test("an article of 2,000 words opens and takes keys without delay", async ({ people, pageOf, apiAs }) => {
  const editor = await people.named("Invented Quick Editor", ["staff", "editor"]);
  const api = await apiAs(editor);
  const background = Array.from(
    { length: SENTENCES },
    (_, n) =>
      `The invented park has ${n + 2} halls in its part ${n + 1}, where invented companies of many kinds store, sort and send what they make.`,
  );
  const eventId = await newEvent(api, "", parkTalks("Ann Example", "Ben Sample", background, "en"));
  await callProcedure(api, "articles.generate", { eventId, lang: "en", keepEdits: "ask" });
  const page = await pageOf(editor);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const text = page.getByRole("textbox", { name: "Text of the English article" });
  const link = page.getByRole("link", { name: "Edit text" });
  const open = async (isPointedAt: boolean): Promise<Opening> => {
    await page.mouse.move(0, 0);
    await expect(link).toBeVisible();
    if (isPointedAt) await pointAt(link, "/article?lang=en");
    const opened = openedAfter(page);
    const [before, at] = [await threadTime(session), performance.now()];
    await (isPointedAt ? link.click() : link.press("Enter"));
    const inPage = await opened;
    const processor = (await threadTime(session)) - before;
    await expect(text).toBeEditable();
    return { inPage, processor, outside: performance.now() - at };
  };
  await page.goto(`/events/${eventId}?tab=article&lang=en`);
  const first = await open(false);
  const straight: Opening[] = [];
  const pointed: Opening[] = [];
  for (let n = 0; n < 2 * OPENINGS; n += 1) {
    await page.getByRole("button", { name: "Done" }).press("Enter");
    const isPointedAt = n % 2 === 1;
    (isPointedAt ? pointed : straight).push(await open(isPointedAt));
  }
  const words = (await text.innerText()).split(/\s+/).length;
  expect(words).toBeGreaterThan(2000);
  // The first opening also loads the scripts.
  expect(Math.min(...[...straight, ...pointed].map(({ processor }) => processor))).toBeLessThan(OPENING);

  await text.click();
  await page.keyboard.press("Control+End");
  await measureKeys(page);
  const typing = await threadTime(session);
  await page.keyboard.type(TYPED);
  await expect(text).toContainText(TYPED);
  const keystroke = ((await threadTime(session)) - typing) / TYPED.length;
  const keys = await page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);
  const sorted = keys.toSorted((one, other) => one - other);
  for (const [name, all] of Object.entries({ first: [first], straight, pointed }))
    console.log(
      `${name}: ${rounded(all.map(({ inPage }) => inPage))} ms in the page,`,
      `${rounded(all.map(({ outside }) => outside))} outside,`,
      `${rounded(all.map(({ processor }) => processor))} of processor time`,
    );
  console.log(
    `keystroke: ${keystroke.toFixed(1)} ms of processor time;`,
    `${rounded([0.5, 0.95, 1].map((part) => sorted.at(Math.ceil(part * sorted.length) - 1) ?? Number.NaN))} ms`,
    `(median, 95 of 100, most) of ${sorted.length} keys; ${words} words`,
  );
  expect(keystroke).toBeLessThan(KEYSTROKE);
});
