import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import JSZip from "jszip";
import { expect, newEvent, test } from "./fixtures";

/** Presses Enter on a download and returns the file's name and content. */
const downloaded = async (page: Page, name: string) => {
  const arrives = page.waitForEvent("download");
  await page.getByRole("link", { name }).press("Enter");
  const file = await arrives;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
};

test("the programme of a planned event is exported by keyboard as Word and for calendars, in both languages", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Planner", ["staff"]);
  const id = await newEvent(await apiAs(staff), "Invented day of talks", {
    status: "planned",
    title: { en: "Invented day of talks", zh: "虚构会谈日" },
    when: { start: "2099-05-20" },
    agenda: [
      {
        key: "t",
        activity: "talks",
        title: { en: "Opening", zh: "开场会谈" },
        when: { time: "09:30", endTime: "11:00" },
        venue: { name: { en: "Invented Hall", zh: "虚构厅" } },
      },
    ],
  });
  const page = await pageOf(staff);
  await page.goto(`/events/${id}`);
  await expect(page.getByRole("heading", { name: "Opening" })).toContainText("Invented Hall · 09:30–11:00");
  await page.keyboard.press("p");
  const panel = page.getByRole("dialog", { name: "Export programme" });
  await expect(panel).toBeVisible();
  const calendar = await downloaded(page, "Calendar file (ICS)");
  expect(calendar.name).toBe("Programme Invented day of talks.ics");
  const entries = new ICAL.Component(ICAL.parse(calendar.bytes.toString()))
    .getAllSubcomponents("vevent")
    .map((each) => new ICAL.Event(each));
  expect(entries.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
    ["Invented day of talks", "2099-05-20"],
    ["Opening (Invented day of talks)", "2099-05-20T01:30:00Z"],
  ]);

  await panel.getByLabel("Language of the programme").selectOption("zh");
  const word = await downloaded(page, "Word document");
  expect(word.name).toBe("虚构会谈日日程.docx");
  const document = (await JSZip.loadAsync(word.bytes)).file("word/document.xml");
  const text = await document?.async("string");
  for (const words of ["2099年5月20日（星期三）", "09:30–11:00", "开场会谈", "虚构厅", "全体人员"])
    expect(text).toContain(words);
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
});
