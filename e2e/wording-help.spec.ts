import { startModel } from "@/server/wording/test-model";
import { violationsOn } from "./axe";
import { callProcedure, expect, newEvent, signUpByScreen, test } from "./fixtures";
import { preparedFolder, startOffice } from "./office";

const BACKGROUND = {
  en: "The park has a park office, and the park has a park garden.",
  zh: "园区设有园区办公室，园区还设有花园。",
};

test("wording help proposes, refuses what changes facts, and applies only what is chosen", async ({
  browser,
}) => {
  const model = await startModel("invented-model");
  const data = preparedFolder();
  const office = await startOffice({
    RAPPORTEUR_DATA: data.folder,
    RAPPORTEUR_SAMPLES: "off",
    LLM_BASE_URL: model.baseUrl,
    LLM_MODEL: "invented-model",
    LLM_API_KEY: "invented key",
    LLM_PRICES: "2/8 CNY",
  });
  try {
    const context = await browser.newContext({
      baseURL: office.url,
      locale: "en-GB",
      extraHTTPHeaders: { origin: office.url },
    });
    const page = await context.newPage();
    await signUpByScreen(page, office);
    const api = context.request;
    const posts = [
      {
        title: { en: "director", zh: "主任" },
        organization: { name: { en: "Example Office", zh: "示例办公室" } },
      },
    ];
    const host = { key: "ann", side: "host", person: { name: { en: "Ann Example", zh: "安虚构" } }, posts };
    const more = {
      title: { en: "Park talks", zh: "园区会谈" },
      participants: [
        host,
        { key: "ben", side: "guest", person: { name: { en: "Ben Sample", zh: "毕样本" } } },
      ],
      background: [BACKGROUND],
    };
    const eventId = await newEvent(api, "Park talks", more);
    for (const lang of ["en", "zh"])
      await callProcedure(api, "articles.generate", { eventId, lang, keepEdits: "ask" });

    // A smoother sentence, and one that has somebody say more than was said.
    model.behave({
      answer: (lines) =>
        lines
          .map((line) =>
            line.includes("garden")
              ? `${line.split(" ")[0]} The park has a park office and a park garden.`
              : `${line.slice(0, -1)}, and Mary Intruder promised to invest.`,
          )
          .join("\n"),
    });
    await page.goto(`/events/${eventId}?tab=article&lang=en`);
    await page.getByRole("button", { name: "Suggest wording" }).click();
    await expect(page.getByText(/^invented-model proposes smoother sentences/)).toBeVisible();
    await page.getByRole("button", { name: "Request proposals" }).click();
    await expect(page.getByText("1 proposal, 1 rejected")).toBeVisible();
    await expect(page.getByText(/1,000 tokens sent, 500 received · CN¥0.006/)).toBeVisible();
    await expect(page.getByText("adds or changes a name: Mary Intruder")).toBeVisible();
    await expect(page.getByText(/changes how binding something is/)).toBeVisible();
    const proposals = page.getByRole("list", { name: "Proposals" });
    await expect(proposals.locator("del").first()).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    // Nothing is applied by itself.
    await expect(page.getByRole("article").getByText(BACKGROUND.en)).toBeVisible();
    const apply = proposals.getByRole("button", { name: "Apply" });
    await apply.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Applied" })).toBeDisabled();
    await page.keyboard.press("Escape");
    await expect(page.getByText("The park has a park office and a park garden.").first()).toBeVisible();
    await expect(page.getByText(BACKGROUND.en)).toHaveCount(0);

    // In Chinese, on a phone: an answer that never comes is cancelled, and a script is only refused.
    await callProcedure(api, "session.setLanguage", { lang: "zh" });
    await page.setViewportSize({ width: 390, height: 844 });
    model.behave("silent");
    await page.goto(`/events/${eventId}?tab=article&lang=zh`);
    await page.getByRole("button", { name: "润色建议" }).click();
    await page.getByRole("button", { name: "获取建议" }).click();
    await expect.poll(() => model.open()).toBe(1);
    await page.getByRole("button", { name: "取消" }).click();
    await expect.poll(() => model.open()).toBe(0);
    model.behave({
      answer: (lines) => lines.map((line) => `${line.split(" ")[0]} <script>1</script>`).join("\n"),
    });
    await page.getByRole("button", { name: "获取建议" }).click();
    await expect(page.getByText(/^没有建议，\d条未通过$/)).toBeVisible();
    await expect(page.getByText("含有标记、链接或不可见字符：<script>1</script>").first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await context.close();
  } finally {
    await office.stop();
    await model.stop();
    data.remove();
  }
});
