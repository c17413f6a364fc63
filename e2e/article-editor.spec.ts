import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";
import { parkTalks } from "./park-talks";
import { pointAt } from "./point-at";

const RECORD = parkTalks("甲某某", "乙某某", ["该园区于2010年开园。", "该园区占地2平方公里。"]);

interface Stored {
  stored: {
    version: number;
    article: { blocks: { sentences?: { id: string; text: string; paths: string[] }[] }[] };
  };
}

test("a text is edited sentence by sentence, checked while typing, and saved by itself", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const editor = await people.named("Invented Text Editor", ["staff", "editor"]);
  const api = await apiAs(editor);
  await callProcedure(api, "session.setLanguage", { lang: "zh" });
  const eventId = await newEvent(api, "", RECORD);
  const of = { eventId, lang: "zh" };
  await callProcedure(api, "articles.generate", { ...of, keepEdits: "ask" });
  const page = await pageOf(editor);
  const ended: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("articles.endEditing")) ended.push(request.url());
  });
  await page.goto(`/events/${eventId}?tab=article&lang=zh`);
  await page.getByRole("link", { name: "编辑正文" }).press("Enter");
  const text = page.getByRole("textbox", { name: "中文稿正文" });
  const margin = page.getByRole("complementary", { name: "正文说明" });
  const saved = page.getByText("已全部保存");
  await expect(text).toBeVisible();
  await expect(saved).toBeVisible();
  await expect(margin.getByRole("heading", { name: "与记录一致" })).toBeVisible();

  const opened = text.getByText("该园区于2010年开园。");
  await opened.click();
  await expect(margin.getByRole("link", { name: /背景/ })).toBeVisible();

  // What is typed behind a sentence is a sentence of its own, and not from the record.
  const placeCaretBehind = (words: string) =>
    page.evaluate((end) => {
      const walker = document.createTreeWalker(
        document.querySelector(".ProseMirror") as Node,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(end) ?? -1;
        if (at >= 0) getSelection()?.collapse(node, at + end.length);
      }
    }, words);
  await placeCaretBehind("开园。");
  await page.keyboard.type("天气晴好。");
  await expect(text.locator("[data-free]").filter({ hasText: "天气晴好。" })).toBeVisible();
  await expect(margin.getByText("手工添加，不来自记录。")).toBeVisible();
  await expect(saved).toBeVisible();

  // A wrong year is found while typing and corrected by a key; the sentence keeps its field.
  await opened.dblclick({ position: { x: 5, y: 5 } });
  await page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector(".ProseMirror") as Node,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf("2010年") ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 5);
    }
  });
  await page.keyboard.type("2015年");
  await expect(margin.getByRole("button", { name: /2015/ }).first()).toBeVisible();
  await page.keyboard.press("F8");
  await page.keyboard.press("Alt+Enter");
  await expect(text).toContainText("该园区于2010年开园。");
  await expect(margin.getByRole("heading", { name: "与记录一致" })).toBeVisible();

  // A name that is not in the record is intended, for a reason that stays.
  await text.getByText("天气晴好。").click();
  await placeCaretBehind("晴好。");
  await page.keyboard.type("丙某某主任参加。");
  await expect(margin.getByRole("button", { name: /丙某/ }).first()).toBeVisible();
  await margin.getByRole("button", { name: "标为有意为之…" }).first().press("Enter");
  await margin.getByLabel("理由").fill("临时到场。");
  await page.keyboard.press("Enter");
  await expect(margin.getByText("有意为之1处")).toBeVisible();

  // Without a connection nothing is lost.
  await expect(saved).toBeVisible();
  await page.context().setOffline(true);
  await text.getByText("该园区占地2平方公里。").click();
  await page.keyboard.press("End");
  await page.keyboard.type("另有绿地。");
  await expect(page.getByText("网络已断开", { exact: false })).toBeVisible();
  await page.context().setOffline(false);
  await expect(saved).toBeVisible();

  // The session lasts until the editor is left.
  expect(ended).toEqual([]);
  await page.getByRole("button", { name: "完成" }).press("Enter");
  await expect(page.getByRole("article")).toContainText("该园区占地2平方公里。另有绿地。");
  const { stored } = await callQuery<Stored>(api, "articles.get", of);
  const sentences = stored.article.blocks.flatMap((block) => block.sentences ?? []);
  const pathsOf = (words: string) => sentences.find((sentence) => sentence.text === words)?.paths;
  expect(pathsOf("该园区于2010年开园。")).toContain("background[0].zh");
  expect(pathsOf("天气晴好。")).toEqual([]);
  expect(pathsOf("另有绿地。")).toEqual([]);
});

test("two editors see each other, and neither loses a text", async ({ people, pageOf, apiAs }) => {
  const one = await people.named("Invented First Editor", ["editor"]);
  const two = await people.named("Invented Second Editor", ["editor"]);
  const api = await apiAs(people.admin);
  const eventId = await newEvent(api, "Talks that two people edit", {
    background: [{ en: "The invented park opened in 2010." }, { en: "It was extended in 2020." }],
  });
  await callProcedure(api, "articles.generate", { eventId, lang: "en", keepEdits: "ask" });
  const first = await pageOf(one);
  const second = await pageOf(two);
  const address = `/events/${eventId}/article?lang=en`;
  const textIn = (page: typeof first) => page.getByRole("textbox", { name: "Text of the English article" });
  await first.goto(address);
  await expect(textIn(first)).toBeVisible();
  await second.goto(address);
  await expect(second.getByText(/Invented First Editor has been editing this article since/)).toBeVisible();
  await expect(textIn(second)).toHaveCount(0);
  await expect(second.getByRole("article")).toContainText("opened in 2010.");
  await second.getByRole("button", { name: "Take over" }).press("Enter");
  await expect(textIn(second)).toBeVisible();
  await textIn(second).getByText("It was extended in 2020.").click();
  await second.keyboard.press("End");
  await second.keyboard.type(" Written by the second.");
  await expect(second.getByText("All changes saved")).toBeVisible();

  await textIn(first).getByText("It was extended in 2020.").click();
  await first.keyboard.press("End");
  await first.keyboard.type(" Written by the first.");
  await expect(
    first.getByRole("alert").getByText(/has been editing this article|changed elsewhere/),
  ).toBeVisible();
  await expect(first.getByText("Your text is kept in this browser until you choose.")).toBeVisible();
  await first.reload();
  await first.getByRole("button", { name: "Take over" }).press("Enter");
  await expect(textIn(first)).toContainText("Written by the first.");
  await first.getByRole("button", { name: "Discard my text" }).press("Enter");
  await expect(textIn(first)).toContainText("Written by the second.");
  await expect(textIn(first)).not.toContainText("Written by the first.");
});

test("a sentence that its record put out of date is corrected in the editor by a key", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const api = await apiAs(people.admin);
  const eventId = await newEvent(api, "Talks with a corrected record", {
    background: [{ en: "The invented park opened in 2010." }, { en: "It has 300 companies." }],
  });
  await callProcedure(api, "articles.generate", { eventId, lang: "en", keepEdits: "ask" });
  const { version, record } = await callQuery<{ version: number; record: object }>(api, "events.get", {
    id: eventId,
  });
  const background = [{ en: "The invented park opened in 2012." }, { en: "It has 400 companies." }];
  await callProcedure(api, "events.save", { id: eventId, version, record: { ...record, background } });
  const page = await pageOf(people.admin);
  await page.goto(`/events/${eventId}/article?lang=en`);
  const text = page.getByRole("textbox", { name: "Text of the English article" });
  const margin = page.getByRole("complementary", { name: "Text details" });
  await expect(margin.getByRole("button", { name: /Correct to .?2012/ })).toBeVisible();
  await text.getByRole("heading").click();
  await page.keyboard.press("F8");
  await page.keyboard.press("Alt+Enter");
  await expect(text).toContainText("The invented park opened in 2012.");
  await text.getByText("It has 300 companies.").click();
  const offered = margin.getByText("Generated from the current record").locator("xpath=following-sibling::p");
  await expect(offered).toHaveText("It has 400 companies.");
  await margin.getByRole("button", { name: "Use new" }).press("Enter");
  await expect(text).toContainText("It has 400 companies.");
  await expect(page.getByText("All changes saved")).toBeVisible();
  await page.getByRole("button", { name: "Done" }).press("Enter");
  await expect(page.getByRole("article")).toContainText("It has 400 companies.");
  await expect(page.getByRole("region", { name: "Sentences to update" })).toHaveCount(0);
});

test("the editor opens with the newest state, also where it changed since its link was pointed at", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const api = await apiAs(people.admin);
  const eventId = await newEvent(api, "Talks that changed meanwhile", {
    background: [{ en: "The invented park opened in 2010." }, { en: "It has 300 companies." }],
  });
  const of = { eventId, lang: "en" };
  await callProcedure(api, "articles.generate", { ...of, keepEdits: "ask" });
  const page = await pageOf(people.admin);
  const text = page.getByRole("textbox", { name: "Text of the English article" });
  const link = page.getByRole("link", { name: "Edit text" });
  const point = async () => {
    await page.goto(`/events/${eventId}?tab=article&lang=en`);
    await pointAt(link, `/events/${eventId}/article?`);
  };

  // Another one began to edit it.
  const other = await apiAs(await people.named("Invented Quicker Editor", ["editor"]));
  const session = { ...of, sessionId: crypto.randomUUID(), takeOver: false };
  await point();
  await callProcedure(other, "articles.beginEditing", session);
  await link.click();
  await expect(page.getByText(/Invented Quicker Editor has been editing this article since/)).toBeVisible();
  await expect(text).toHaveCount(0);
  await callProcedure(other, "articles.endEditing", session);

  // Its text was changed.
  await point();
  const { stored } = await callQuery<Stored>(api, "articles.get", of);
  const sentence = stored.article.blocks
    .flatMap((block) => block.sentences ?? [])
    .find((each) => each.text.includes("300 companies"));
  const change = { version: stored.version, sentenceId: sentence?.id, text: "It has 310 companies." };
  await callProcedure(api, "articles.editSentence", { ...of, ...change });
  await link.click();
  await expect(text).toContainText("It has 310 companies.");
  await expect(text).not.toContainText("It has 300 companies.");

  // Its record was changed.
  await point();
  const { version, record } = await callQuery<{ version: number; record: object }>(api, "events.get", {
    id: eventId,
  });
  const background = [{ en: "The invented park opened in 2012." }, { en: "It has 300 companies." }];
  await callProcedure(api, "events.save", { id: eventId, version, record: { ...record, background } });
  await link.click();
  const margin = page.getByRole("complementary", { name: "Text details" });
  await expect(margin.getByRole("button", { name: /Correct to .?2012/ })).toBeVisible();
});
