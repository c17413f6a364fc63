import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { callProcedure, expect, newEvent, test } from "./fixtures";

const agenda = [
  {
    key: "talks",
    activity: "talks",
    remarks: [
      {
        key: "r1",
        by: ["ann"],
        act: "promise",
        points: [
          { en: "pay a return visit in the near future", zh: "近期回访" },
          { en: "send the plan", zh: "提供规划" },
        ],
      },
      {
        key: "r2",
        by: ["ben"],
        act: "say",
        points: [
          { en: "the Sample Chamber is willing to hold joint forums", zh: "示例商会愿共同举办论坛" },
          { en: "the market will grow", zh: "市场将继续扩大" },
        ],
      },
    ],
  },
];

const participants = [
  {
    key: "ann",
    side: "host",
    person: { name: { en: "Ann Example", zh: "安例" } },
    posts: [
      {
        title: { en: "director", zh: "主任" },
        organization: { name: { en: "Example Office", zh: "示例办公室" }, the: true },
      },
    ],
  },
  {
    key: "ben",
    side: "guest",
    person: { name: { en: "Ben Sample", zh: "本示" } },
    posts: [
      {
        title: { en: "president", zh: "会长" },
        organization: { name: { en: "Sample Chamber", zh: "示例商会" }, the: true },
      },
    ],
  },
];
const record = { agenda, participants, city: { en: "Inventia", zh: "虚构" } };

const question = (page: Page, words: string) => page.getByRole("listitem").filter({ hasText: `${words}”` });
const focused = (page: Page) => page.locator(":focus");

/** Presses a key until what has the focus says `words`. */
const keyTo = async (page: Page, key: string, words: RegExp, most = 80) => {
  for (let n = 0; n < most; n++) {
    await page.keyboard.press(key);
    if (words.test((await focused(page).textContent()) ?? "")) return;
  }
  throw new Error(`No way by ${key} to ${words}`);
};

test("follow-ups are suggested when the event is saved, and decided by single keys", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Secretary", ["staff"]);
  const id = await newEvent(await apiAs(staff), "Meeting that promised", record);
  const page = await pageOf(staff);

  await page.goto(`/events/${id}/edit`);
  // A key reaches a button only once it is enabled; a click would wait for that by itself.
  const basics = page.locator('[data-section="basics"]');
  await expect(basics).toBeEnabled();
  await basics.press("Enter");
  await page.locator('[data-path="title.en"]').press("End");
  await page.keyboard.type(" much");
  await page.keyboard.press("Control+s");
  await page.getByRole("link", { name: "View" }).press("Enter");

  await expect(page.getByRole("heading", { name: "3 suggested follow-ups" })).toBeVisible();
  await expect(
    question(page, "the Sample Chamber is willing to hold joint forums").getByText(
      "is an intention from a remark. Add as follow-up?",
    ),
  ).toBeVisible();
  await expect(page.getByText("the market will grow")).toHaveCount(0);
  expect(await violationsOn(page)).toEqual([]);

  // The first by its key, its deadline's day in place.
  await page.keyboard.press("y");
  await expect(page.getByRole("heading", { name: "2 suggested follow-ups" })).toBeVisible();
  const row = page.getByRole("row", { name: /pay a return visit/ });
  await expect(row).toContainText("Unassigned");
  await expect(page.getByText("is due “in the near future”. Choose a review date.")).toBeVisible();
  await page.getByRole("button", { name: "in 30 days" }).press("Enter");
  await expect(page.getByText(/Review date set to \d{4}-\d\d-\d\d\./)).toBeVisible();
  await expect(row).not.toContainText("Needs a date");

  // Arrows choose, x dismisses, and the notice undoes it.
  await page.getByRole("button", { name: "Add follow-up" }).first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("x");
  await expect(page.getByText("Dismissed. It is not suggested again.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "1 suggested follow-up" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "1 suggested follow-up" })).toBeVisible();
  const restore = page.getByRole("button", { name: "Restore" });
  await page.getByText("1 dismissed").press("Enter");
  await expect(restore).toBeEnabled();
  await restore.press("Enter");
  await expect(question(page, "the Sample Chamber is willing to hold joint forums")).toBeVisible();

  // Other words, and undo.
  await page.keyboard.press("w");
  await expect(focused(page)).toHaveValue("send the plan");
  await page.keyboard.type(" by post");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("row", { name: /send the plan by post/ })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).last().press("Enter");
  await expect(page.getByRole("row", { name: /send the plan/ })).toHaveCount(0);
  await expect(question(page, "send the plan")).toBeVisible();
});

test("links between remark, follow-up and article work in both directions by keyboard", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Secretary", ["staff"]);
  const api = await apiAs(staff);
  const id = await newEvent(api, "Meeting with a chain", record);
  const place = "agenda[talks].remarks[r1].points[1]";
  await callProcedure(api, "followUps.acceptProposals", {
    eventId: id,
    version: 1,
    proposals: [{ path: place }],
  });
  for (const lang of ["en", "zh"])
    await callProcedure(api, "articles.generate", { eventId: id, lang, keepEdits: "ask" });

  const page = await pageOf(staff);
  await page.goto(`/events/${id}?tab=follow-ups`);
  await page.getByRole("link", { name: "send the plan" }).press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("Original wording", { exact: true })).toBeVisible();

  // Follow-up → remark, also after a reload.
  await dialog.getByRole("link", { name: "send the plan" }).first().press("Enter");
  const point = page.locator("[data-here]");
  await expect(point).toContainText("send the plan");
  await page.reload();
  await expect(point).toContainText("send the plan");
  await expect(point).toBeFocused();

  // Remark → follow-up.
  await page.keyboard.press("Tab");
  await expect(focused(page)).toHaveText(/Follow-up “send the plan”: ?No due date/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/follow-ups\/[0-9a-f-]{36}$/);

  // Follow-up → sentence, in both languages.
  const sentences = page.getByRole("link", { name: /send the plan|提供规划/ });
  await expect(sentences.filter({ hasText: "提供规划" })).toHaveCount(1);
  await sentences.filter({ hasText: "promised to" }).press("Enter");
  await expect(page).toHaveURL(/tab=article&lang=en#s-/);
  const sentence = page.locator("article [data-here]");
  await expect(sentence).toBeFocused();

  // Sentence → follow-up.
  await page.keyboard.press("Enter");
  const details = page.getByRole("dialog", { name: "Sentence" });
  await expect(details.getByRole("heading", { name: "Follow-up" })).toBeVisible();
  await keyTo(page, "Tab", /Follow-up “send the plan”/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/follow-ups\/[0-9a-f-]{36}$/);
});

test("in Chinese, on a phone's width", async ({ people, pageOf, apiAs }) => {
  const staff = await people.named("Invented Secretary", ["staff"]);
  const id = await newEvent(await apiAs(staff), "Meeting proposed in Chinese", record);
  const page = await pageOf(staff, { viewport: { width: 390, height: 844 } });
  await page.goto(`/events/${id}?tab=follow-ups`);
  const language = page
    .getByRole("button", { name: "切换到中文" })
    .or(page.getByRole("button", { name: "中文" }))
    .first();
  // Controls are disabled until the page is hydrated, and a key press does not wait for that.
  await expect(language).toBeEnabled();
  await language.press("Enter");
  await expect(page.getByRole("heading", { name: "有3处内容可列为跟进事项" })).toBeVisible();
  await expect(page.getByText("“示例商会愿共同举办论坛”为意向，是否跟进？")).toBeVisible();
  await page.keyboard.press("y");
  await expect(page.getByText("已列入1项跟进事项。")).toBeVisible();
  await expect(page.getByText("“回访”的期限为“近期”。请选择跟进日期。")).toBeVisible();
  await expect(page.getByRole("heading", { name: "有2处内容可列为跟进事项" })).toBeVisible();
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
  await page
    .getByRole("button", { name: "切换到英文" })
    .or(page.getByRole("button", { name: "EN" }))
    .first()
    .press("Enter");
});
