import { violationsOn } from "./axe";
import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";

interface Stored {
  stored: { version: number; article: { blocks: { sentences?: { id: string; text: string }[] }[] } };
}

test("a change that was made three times becomes a rule, which later articles follow", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const keeper = await people.named("Invented Style Keeper", ["staff", "editor", "admin"]);
  const api = await apiAs(keeper);
  const written = async (title: string) => {
    const eventId = await newEvent(api, title);
    await callProcedure(api, "articles.generate", { eventId, lang: "en", keepEdits: "ask" });
    return eventId;
  };
  for (const title of ["First talks on style", "Second talks on style"]) {
    const of = { eventId: await written(title), lang: "en" };
    const { stored } = await callQuery<Stored>(api, "articles.get", of);
    const lead = stored.article.blocks
      .flatMap(({ sentences = [] }) => sentences)
      .find(({ text }) => text.includes(" met "));
    const text = lead?.text.replace(" met ", " held talks with ");
    const version = stored.version;
    await callProcedure(api, "articles.editSentence", { ...of, version, sentenceId: lead?.id, text });
  }

  // The third time it is typed in the editor, which proposes it as a rule.
  const third = await written("Third talks on style");
  const page = await pageOf(keeper);
  await page.goto(`/events/${third}/article?lang=en`);
  const text = page.getByRole("textbox", { name: "Text of the English article" });
  await expect(text).toBeVisible();
  const hint = page.getByRole("region", { name: "Add as a rule of house style?" });
  await expect(page.getByText("All changes saved")).toBeVisible();
  await expect(hint).toBeHidden();
  await text.getByText(" met ").click();
  await page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector(".ProseMirror") as Node,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(" met ") ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at + 1, node, at + 4);
    }
  });
  await page.keyboard.type("held talks with");
  await expect(hint).toContainText("met");
  await expect(hint).toContainText("Changed like this in 3 sentences.");
  expect(await violationsOn(page)).toEqual([]);
  await hint.getByRole("button", { name: "Accept rule" }).press("Enter");
  await expect(page.getByText("Rule accepted.")).toBeVisible();
  await expect(hint).toBeHidden();

  const later = await written("Later talks on style");
  await page.goto(`/events/${later}/article?lang=en`);
  await text.getByText("held talks with").click();
  const margin = page.getByRole("complementary", { name: "Text details" });
  await expect(margin.getByText("A rule of house style changed it:")).toBeVisible();

  // In the settings it is listed with its sources, deactivated, and removed, which can be undone.
  await page.goto("/settings/house-style");
  const rules = page.getByRole("region", { name: "Rules", exact: true });
  await expect(rules.getByRole("link", { name: "Second talks on style" })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await rules.getByRole("switch").press("Space");
  await expect(page.getByText("Rule deactivated.")).toBeVisible();
  await rules.getByRole("button", { name: /^Remove the rule: met/ }).press("Enter");
  await expect(page.getByText("No rules yet")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(rules.getByRole("switch")).not.toBeChecked();
  // Other stories of this office are written without it.
  await rules.getByRole("button", { name: /^Remove the rule: met/ }).press("Enter");
  await expect(page.getByText("Removed and dismissed (1)")).toBeVisible();
});
