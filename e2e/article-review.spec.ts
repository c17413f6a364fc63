import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";
import { parkTalks } from "./park-talks";

const ZH = {
  title: "某园区会谈",
  people: ["甲某", "乙某"],
  background: ["该园区于2010年开园。", "该园区占地2平方公里。", "该园区有企业300家。", "该园区邻近湖边。"],
  corrected: ["该园区于2011年开园。", "该园区占地3平方公里。", "该园区有企业400家。", "该园区邻近湖边。"],
  comments: ["请核对开园年份。", "@Invented Author 请改为“位于湖边”。"],
  edited: "该园区位于湖边。",
  returnNote: /^退回原因/,
  returned: "请修改两处。",
  returnedWith: "Invented Approver退回的原因：请修改两处。",
  compared: /^与记录一致/,
  note: "园区数据有误。",
  correctionLine: /更正（\d+年\d+月\d+日）：园区数据有误。/,
  submit: "送审",
  approve: "审核通过",
  return: "退回",
  publish: /^发布/,
  correct: "更正",
  correctionNote: "更正说明",
  inReview: "待审",
  approved: "已审",
  published: "已发布",
  status: "审核状态",
  own: "您参与过本稿的撰写或修改，须由他人审核。",
  awaiting: /待我审核/,
  all: "全部待我处理的稿件",
  sentence: "句子",
  text: "正文",
  save: "保存",
  commentText: "批注内容",
  addComment: "添加批注",
  commentsTitle: "批注",
  resolve: "标为已解决",
  resolved: "已解决2条",
  withAuthor: "由Invented Author修改",
  outdated: "3句需更新",
  stillPublic: "公开的仍是第2版",
  changes: "需更新的句子",
  takeOne: "采用新句",
  takeAll: "采用全部2个新句",
} as const;

const EN = {
  title: "Invented Park Talks",
  people: ["Ann Invented", "Bo Inventor"],
  background: [
    "The park opened in 2010.",
    "It covers two square kilometres.",
    "It has 300 companies.",
    "A lake is next to it.",
  ],
  corrected: [
    "The park opened in 2011.",
    "It covers three square kilometres.",
    "It has 400 companies.",
    "A lake is next to it.",
  ],
  comments: ["Please check the year.", "@Invented Author Please say that the lake borders the park."],
  edited: "A lake borders the park.",
  returnNote: /^Reason for returning/,
  returned: "Please change two things.",
  returnedWith: "Returned by Invented Approver: Please change two things.",
  compared: /^Agrees with the record/,
  note: "The figures of the park were wrong.",
  correctionLine: /Correction \(.+\): The figures of the park were wrong\./,
  submit: "Send to review",
  approve: "Approve",
  return: "Return",
  publish: /^Publish/,
  correct: "Correct",
  correctionNote: "Correction note",
  inReview: "In review",
  approved: "Approved",
  published: "Published",
  status: "Review status",
  own: "You wrote or edited this article, so another reviewer must approve it.",
  awaiting: /Awaiting my review/,
  all: "All articles awaiting me",
  sentence: "Sentence",
  text: "Text",
  save: "Save",
  commentText: "Comment",
  addComment: "Add comment",
  commentsTitle: "Comments",
  resolve: "Resolve",
  resolved: "2 resolved",
  withAuthor: "With Invented Author",
  outdated: "3 sentences are out of date",
  stillPublic: "Correction in progress: version 2",
  changes: "Sentences to update",
  takeOne: "Use new",
  takeAll: "Use all 2 new sentences",
} as const;

const asTexts = (lang: "en" | "zh", sentences: readonly string[]) =>
  sentences.map((each) => ({ [lang]: each }));

for (const [lang, words] of [
  ["zh", ZH],
  ["en", EN],
] as const)
  test(`an article goes from draft to published, is returned on the way, and corrected afterwards (${lang})`, async ({
    people,
    pageOf,
    apiAs,
  }) => {
    const author = await people.named("Invented Author", ["staff", "editor", "reviewer", "admin"]);
    const reviewer = await people.named("Invented Approver", ["reviewer"]);
    const api = await apiAs(author);
    for (const each of [api, await apiAs(reviewer)])
      await callProcedure(each, "session.setLanguage", { lang });
    const [host, guest] = words.people;
    const eventId = await newEvent(api, "", parkTalks(host, guest, words.background, lang));
    const of = { eventId, lang };
    await callProcedure(api, "articles.generate", { ...of, keepEdits: "ask" });

    const writing = await pageOf(author);
    await writing.goto(`/events/${eventId}?tab=article&lang=${lang}`);
    const bar = writing.getByRole("region", { name: words.status });
    const submit = async () => {
      await bar
        .getByRole("form", { name: words.submit })
        .getByRole("button", { name: words.submit })
        .press("Enter");
      await expect(bar.getByText(words.inReview, { exact: true })).toBeVisible();
    };
    await writing.keyboard.press("s");
    await submit();

    // Who wrote it may not approve it: no button says so, and a direct call is refused, whatever the roles.
    await expect(bar.getByText(words.own)).toBeVisible();
    await expect(bar.getByRole("button", { name: words.approve })).toHaveCount(0);
    const approval = { ...of, version: 1, state: "in_review", action: "approve" };
    const own = callProcedure(api, "reviews.perform", { ...approval, actionId: crypto.randomUUID() });
    await expect(own).rejects.toThrow("OWN_ARTICLE");

    const reviewing = await pageOf(reviewer);
    await reviewing.goto("/");
    await expect(reviewing.getByRole("heading", { name: words.awaiting })).toBeVisible();
    await reviewing.getByRole("link", { name: words.all }).press("Enter");
    // The home page links to the article as well.
    await expect(reviewing).toHaveURL(/\/articles\?view=mine$/);
    await expect(reviewing.getByRole("heading", { name: words.awaiting })).toBeHidden();
    await reviewing.getByRole("link", { name: words.title }).first().press("Enter");
    const paper = reviewing.getByRole("article");
    const panel = reviewing.getByRole("dialog", { name: words.sentence });
    for (const [at, comment] of [
      [0, words.comments[0]],
      [3, words.comments[1]],
    ] as const) {
      await paper.getByRole("link", { name: words.background[at] }).press("Enter");
      await panel.getByRole("textbox", { name: words.commentText }).fill(comment);
      await panel.getByRole("button", { name: words.addComment }).press("Enter");
      await expect(panel.getByText(comment)).toBeVisible();
      await reviewing.keyboard.press("Escape");
      await expect(panel).toBeHidden();
    }
    // Each answer of the record shows what was compared.
    const decided = reviewing.getByRole("region", { name: words.status });
    await reviewing.keyboard.press("v");
    const names = decided
      .getByRole("listitem")
      .filter({ has: reviewing.getByText(words.compared) })
      .first();
    await names.getByText(words.compared).press("Enter");
    await expect(names.getByText(words.people[1], { exact: true })).toBeVisible();
    await reviewing.keyboard.press("Escape");
    await reviewing.keyboard.press("r");
    await decided.getByLabel(words.returnNote).fill(words.returned);
    await decided
      .getByRole("form", { name: words.return })
      .getByRole("button", { name: words.return })
      .press("Enter");
    await expect(decided.getByText(words.withAuthor)).toBeVisible();

    await writing.reload();
    await expect(bar.getByText(words.returnedWith)).toBeVisible();
    const comments = writing.getByRole("region", { name: words.commentsTitle });
    await expect(comments.getByText(words.comments[0])).toBeVisible();
    const written = writing.getByRole("article");
    await written.getByRole("link", { name: words.background[3] }).press("Enter");
    const editing = writing.getByRole("dialog", { name: words.sentence });
    await editing.getByLabel(words.text, { exact: true }).fill(words.edited);
    await editing.getByRole("button", { name: words.save }).press("Enter");
    await expect(written).toContainText(words.edited);
    for (let left = 2; left > 0; left -= 1) {
      await expect(comments.getByRole("button", { name: words.resolve })).toHaveCount(left);
      await comments.getByRole("button", { name: words.resolve }).first().press("Enter");
    }
    await expect(comments.getByText(words.resolved)).toBeVisible();
    await bar.getByRole("button", { name: words.submit }).click();
    await submit();

    const approve = async () => {
      await reviewing.reload();
      await decided.getByRole("button", { name: words.approve }).click();
      const form = decided.getByRole("form", { name: words.approve });
      await expect(form.getByRole("checkbox").first()).toBeVisible();
      for (const box of await form.getByRole("checkbox").all()) await box.check();
      await form.getByRole("button", { name: words.approve }).press("Enter");
      await expect(decided.getByText(words.approved, { exact: true })).toBeVisible();
    };
    const publish = async () => {
      await writing.reload();
      await bar.getByRole("button", { name: words.publish }).press("Enter");
      await expect(bar.getByText(words.published, { exact: true })).toBeVisible();
    };
    await approve();
    await publish();

    const { version, record } = await callQuery<{ version: number; record: object }>(api, "events.get", {
      id: eventId,
    });
    const background = asTexts(lang, words.corrected);
    await callProcedure(api, "events.save", { id: eventId, version, record: { ...record, background } });
    await writing.reload();
    await expect(writing.getByText(words.outdated)).toBeVisible();
    await bar.getByRole("button", { name: words.correct }).click();
    await bar.getByLabel(words.correctionNote).fill(words.note);
    await bar
      .getByRole("form", { name: words.correct })
      .getByRole("button", { name: words.correct })
      .press("Enter");
    await expect(bar.getByText(words.stillPublic)).toBeVisible();
    const changes = writing.getByRole("region", { name: words.changes });
    await expect(changes.getByRole("listitem")).toHaveCount(3);
    await changes.getByRole("button", { name: words.takeOne }).first().press("Enter");
    await expect(written).toContainText(words.corrected[0]);
    await expect(written).toContainText(words.background[2]);
    await expect(changes.getByRole("button", { name: words.takeOne }).first()).toBeFocused();
    await changes.getByRole("button", { name: words.takeAll }).press("Enter");
    await expect(changes).toHaveCount(0);
    await bar.getByRole("button", { name: words.submit }).click();
    await submit();
    await approve();
    await publish();
    await expect(written).toContainText(words.correctionLine);
    await expect(written).toContainText(words.corrected[2]);
    await expect(written).toContainText(words.edited);
  });
