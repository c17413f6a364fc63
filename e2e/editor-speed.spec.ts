import type { CDPSession } from "@playwright/test";
import { callProcedure, expect, newEvent, test } from "./fixtures";
import { parkTalks } from "./park-talks";

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
  const openings: number[] = [];
  for (let n = 0; n <= OPENINGS; n += 1) {
    await page.goto(`/events/${eventId}?tab=article&lang=en`);
    const link = page.getByRole("link", { name: "Edit text" });
    await expect(link).toBeVisible();
    const before = await threadTime(session);
    await link.click();
    await expect(text).toBeEditable();
    openings.push((await threadTime(session)) - before);
  }
  const words = (await text.innerText()).split(/\s+/).length;
  expect(words).toBeGreaterThan(2000);
  // The first opening also loads the scripts.
  expect(Math.min(...openings.slice(1))).toBeLessThan(OPENING);

  await text.click();
  await page.keyboard.press("Control+End");
  const typing = await threadTime(session);
  await page.keyboard.type(TYPED);
  await expect(text).toContainText(TYPED);
  const keystroke = ((await threadTime(session)) - typing) / TYPED.length;
  console.log(
    `openings: ${openings.map(Math.round).join(", ")} ms; keystroke: ${keystroke.toFixed(1)} ms; ${words} words`,
  );
  expect(keystroke).toBeLessThan(KEYSTROKE);
});
