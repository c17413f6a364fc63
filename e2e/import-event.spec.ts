import { expect, test } from "./fixtures";

const RECORD = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  title: { en: "Imported talks", zh: "导入的会谈" },
  when: { start: "2025-05-20" },
  participants: [{ key: "p6", side: "host", person: { name: { en: "Ann Example", zh: "安样例" } } }],
  agenda: [],
};

test("a file that is no valid record is refused by the name of its field, in both languages", async ({
  people,
  pageOf,
}) => {
  const page = await pageOf(await people.named("Invented Importer", ["staff"]));
  const choose = (label: string, content: unknown) =>
    page.getByLabel(label).setInputFiles({
      name: "event.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(content)),
    });
  const spoiled = { ...RECORD, participants: [{ ...RECORD.participants[0], side: "inside" }] };
  await page.goto("/events");
  await choose("Import event", spoiled);
  await expect(
    page.getByText(/The file cannot be imported\. Participants › Ann Example › Side: "inside"/),
  ).toBeVisible();
  await expect(page.getByText(/p6|participants\[/)).toHaveCount(0);
  const delegations = [{ key: "d1", head: "p6" }];
  await choose("Import event", { ...RECORD, delegations });
  await expect(
    page.getByText(/Delegations › 1 › Head: Ann Example does not belong to this delegation/),
  ).toBeVisible();
  await expect(page.getByText(/p6|"d1"/)).toHaveCount(0);
  await page.getByRole("button", { name: "中文" }).first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await choose("导入活动", { ...RECORD, when: { start: 5 } });
  await expect(page.getByText(/文件无法导入。/)).toBeVisible();
  await expect(page.getByText(/when\.start/)).toHaveCount(0);
  await choose("导入活动", RECORD);
  await expect(page.getByRole("heading", { level: 1, name: /导入的会谈/ })).toBeVisible();
});
