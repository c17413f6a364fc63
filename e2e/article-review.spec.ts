import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";
import { parkTalks } from "./park-talks";

const RECORD = parkTalks("甲某", "乙某", [
  "该园区于2010年开园。",
  "该园区占地2平方公里。",
  "该园区有企业300家。",
]);
const CORRECTED = {
  background: [
    { zh: "该园区于2011年开园。" },
    { zh: "该园区占地3平方公里。" },
    { zh: "该园区有企业400家。" },
  ],
};

test("an article goes from draft to published, is returned on the way, and corrected afterwards", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const author = await people.named("Invented Author", ["staff", "editor", "reviewer", "admin"]);
  const reviewer = await people.named("Invented Approver", ["reviewer"]);
  const api = await apiAs(author);
  for (const each of [api, await apiAs(reviewer)])
    await callProcedure(each, "session.setLanguage", { lang: "zh" });
  const eventId = await newEvent(api, "", RECORD);
  const of = { eventId, lang: "zh" };
  await callProcedure(api, "articles.generate", { ...of, keepEdits: "ask" });

  const writing = await pageOf(author);
  await writing.goto(`/events/${eventId}?tab=article&lang=zh`);
  const bar = writing.getByRole("region", { name: "审核状态" });
  await writing.keyboard.press("s");
  await bar.getByRole("form", { name: "送审" }).getByRole("button", { name: "送审" }).press("Enter");
  await expect(bar.getByText("待审", { exact: true })).toBeVisible();

  // Who wrote it may not approve it: no button says so, and a direct call is refused, whatever the roles.
  await expect(bar.getByText("您参与过本稿的撰写或修改，须由他人审核。")).toBeVisible();
  await expect(bar.getByRole("button", { name: "审核通过" })).toHaveCount(0);
  const approval = { ...of, version: 1, state: "in_review", action: "approve" };
  const own = callProcedure(api, "reviews.perform", { ...approval, actionId: crypto.randomUUID() });
  await expect(own).rejects.toThrow("OWN_ARTICLE");

  const reviewing = await pageOf(reviewer);
  await reviewing.goto("/");
  await expect(reviewing.getByRole("heading", { name: /待我审核/ })).toBeVisible();
  await reviewing.getByRole("link", { name: "全部待办稿件" }).press("Enter");
  await reviewing.getByRole("link", { name: "某园区会谈" }).first().press("Enter");
  const paper = reviewing.getByRole("article");
  const panel = reviewing.getByRole("dialog", { name: "句子" });
  for (const [sentence, comment] of [
    ["该园区于2010年开园。", "请核对开园年份。"],
    ["该园区有企业300家。", "@Invented Author 请核对企业数。"],
  ] as const) {
    await paper.getByRole("link", { name: sentence }).press("Enter");
    await panel.getByLabel("批注内容").fill(comment);
    await panel.getByRole("button", { name: "添加批注" }).press("Enter");
    await expect(panel.getByText(comment)).toBeVisible();
    await reviewing.keyboard.press("Escape");
    await expect(panel).toBeHidden();
  }
  await reviewing.keyboard.press("r");
  const decided = reviewing.getByRole("region", { name: "审核状态" });
  await decided.getByRole("form", { name: "退回" }).getByRole("button", { name: "退回" }).press("Enter");
  await expect(decided.getByText("由Invented Author修改")).toBeVisible();

  await writing.reload();
  const comments = writing.getByRole("region", { name: "批注" });
  await expect(comments.getByText("请核对开园年份。")).toBeVisible();
  for (let left = 2; left > 0; left -= 1) {
    await expect(comments.getByRole("button", { name: "标为已解决" })).toHaveCount(left);
    await comments.getByRole("button", { name: "标为已解决" }).first().press("Enter");
  }
  await expect(comments.getByText("已解决2条")).toBeVisible();
  await bar.getByRole("button", { name: "送审" }).click();
  await bar.getByRole("form", { name: "送审" }).getByRole("button", { name: "送审" }).press("Enter");
  await expect(bar.getByText("待审", { exact: true })).toBeVisible();

  const approve = async () => {
    await reviewing.reload();
    await decided.getByRole("button", { name: "审核通过" }).click();
    const form = decided.getByRole("form", { name: "审核通过" });
    await expect(form.getByRole("checkbox").first()).toBeVisible();
    for (const box of await form.getByRole("checkbox").all()) await box.check();
    await form.getByRole("button", { name: "审核通过" }).press("Enter");
    await expect(decided.getByText("已审", { exact: true })).toBeVisible();
  };
  const publish = async () => {
    await writing.reload();
    await bar.getByRole("button", { name: /^发布/ }).press("Enter");
    await expect(bar.getByText("已发布", { exact: true })).toBeVisible();
  };
  await approve();
  await publish();

  const { version, record } = await callQuery<{ version: number; record: object }>(api, "events.get", {
    id: eventId,
  });
  await callProcedure(api, "events.save", { id: eventId, version, record: { ...record, ...CORRECTED } });
  await writing.reload();
  await expect(writing.getByText("3句需更新")).toBeVisible();
  await bar.getByRole("button", { name: "更正" }).click();
  await bar.getByLabel("更正说明").fill("园区数据有误。");
  await bar.getByRole("form", { name: "更正" }).getByRole("button", { name: "更正" }).press("Enter");
  await expect(bar.getByText("公开的仍是第1版")).toBeVisible();
  const changes = writing.getByRole("region", { name: "需更新的句子" });
  await expect(changes.getByRole("listitem")).toHaveCount(3);
  await changes.getByRole("button", { name: "采用新句" }).first().press("Enter");
  await expect(writing.getByRole("article")).toContainText("该园区于2011年开园。");
  await expect(writing.getByRole("article")).toContainText("该园区有企业300家。");
  await expect(changes.getByRole("button", { name: "采用新句" }).first()).toBeFocused();
  await changes.getByRole("button", { name: "采用全部2个新句" }).press("Enter");
  await expect(changes).toHaveCount(0);
  await bar.getByRole("button", { name: "送审" }).click();
  await bar.getByRole("form", { name: "送审" }).getByRole("button", { name: "送审" }).press("Enter");
  await expect(bar.getByText("待审", { exact: true })).toBeVisible();
  await approve();
  await publish();
  await expect(writing.getByRole("article")).toContainText(/更正（\d+年\d+月\d+日）：园区数据有误。/);
  await expect(writing.getByRole("article")).toContainText("该园区有企业400家。");
});
