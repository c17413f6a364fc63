import ICAL from "ical.js";
import JSZip from "jszip";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import type { DraftRecord } from "@/domain/events/shape";
import { textOfDocx } from "../exports/test-docx";
import { contextOf, draft, refusal, setUpOffice, testOffice } from "../test-office";
import { programmeFile } from "./programme-file";

const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);
beforeAll(() => setUpOffice(db));

const made = async (more: Partial<DraftRecord>, restricted = false) => {
  const id = newId();
  await staff.events.create({ id, record: draft({ status: "planned", ...more }), restricted });
  return id;
};
const fileOf = (
  eventId: string,
  format: string,
  lang = "en",
  actor: Parameters<typeof contextOf>[1] = office.staff,
) => programmeFile(contextOf(db, actor), { eventId, lang, format });
const calendarOf = async (eventId: string, lang = "en") => {
  const text = new TextDecoder().decode((await fileOf(eventId, "ics", lang)).bytes);
  return { text, root: new ICAL.Component(ICAL.parse(text)) };
};
const entriesOf = (root: ICAL.Component) =>
  root.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));

const VISIT: Partial<DraftRecord> = {
  title: { en: "Visit of the Example Chamber", zh: "示例商会来访" },
  when: { start: "2025-06-10", end: "2025-06-11" },
  venue: { name: { en: "Example Hall", zh: "示例会馆" }, city: { en: "Changchun", zh: "长春" } },
  purpose: { en: "study the zone", zh: "考察园区" },
  delegations: [{ key: "d", name: { en: "Example delegation", zh: "示例代表团" }, side: "guest" }],
  participants: [
    {
      key: "a",
      side: "host",
      person: { name: { en: "Ann Example", zh: "安示例" } },
      posts: [
        {
          title: { en: "director", zh: "主任" },
          organization: { name: { en: "Example Office", zh: "示例办公室" } },
        },
      ],
      roles: ["receiver"],
    },
    { key: "b", side: "guest", delegation: "d", person: { name: { en: "Ben Sample", zh: "本样本" } } },
    { key: "c", side: "guest", presence: "absent", person: { name: { en: "Cy Away", zh: "赛缺席" } } },
  ],
  agenda: [
    {
      key: "t",
      activity: "talks",
      title: { en: "Opening talks", zh: "开幕会谈" },
      when: { start: "2025-06-10", time: "09:30", endTime: "11:00" },
      people: [{ key: "a", as: "chair" }],
      remarks: [{ key: "r", by: ["b"], act: "say" }],
    },
    {
      key: "tour",
      activity: "tour",
      when: { start: "2025-06-11", part: "morning" },
      venue: { name: { en: "Sample Park", zh: "样本园区" } },
      saw: [{ en: "the cold store", zh: "冷库" }],
    },
    { key: "m", activity: "meal" },
  ],
};

describe("the programme of an event", () => {
  it("is refused without the right to read the event, and for invalid parameters", async () => {
    const id = await made(VISIT, true);
    expect(await refusal(fileOf(id, "docx", "en", office.anonymous))).toBe("NOT_SIGNED_IN");
    for (const actor of [office.editor, office.admin, office.colleague])
      for (const format of ["docx", "ics"])
        expect(await refusal(fileOf(id, format, "en", actor))).toBe("EVENT_NOT_FOUND");
    expect((await fileOf(id, "ics", "en", office.leader)).type).toContain("text/calendar");
    for (const [eventId, format, lang] of [
      ["x", "ics", "en"],
      [id, "exe", "en"],
      [id, "ics", "fr"],
    ] as const)
      expect(await refusal(fileOf(eventId, format, lang))).toBe("EVENT_NOT_FOUND");
  });

  it("is a Word document with a table for each day, in the language asked for", async () => {
    const id = await made(VISIT);
    const { name, bytes } = await fileOf(id, "docx");
    expect(name).toBe("Programme Visit of the Example Chamber.docx");
    const lines = textOfDocx(bytes).split("\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        "Programme: Visit of the Example Chamber",
        "Time: 10–11 June 2025",
        "Venue: Example Hall, Changchun",
        "Tuesday, 10 June 2025",
        "09:30–11:00",
        "Opening talks",
        "Ann Example (Chair), Ben Sample (Speaker)",
        "Wednesday, 11 June 2025",
        "Morning",
        "Sample Park",
        "the cold store",
        "Date TBC",
        "All participants",
        "director, Example Office",
        "Example delegation",
      ]),
    );
    expect(lines.join("\n")).not.toContain("Cy Away");
    expect(lines.indexOf("Tuesday, 10 June 2025")).toBeLessThan(lines.indexOf("Wednesday, 11 June 2025"));

    const chinese = textOfDocx((await fileOf(id, "docx", "zh")).bytes);
    for (const words of [
      "示例商会来访日程",
      "时间：2025年6月10日至11日",
      "2025年6月10日（星期二）",
      "安示例（主持）、本样本（发言）",
      "日期待定",
    ])
      expect(chinese).toContain(words);
    expect(chinese).not.toMatch(/Programme|Participants|director|Morning/);
  });

  it("is a Word document that another program unpacks: intact, with four columns in each row of its tables", async () => {
    const { bytes } = await fileOf(await made(VISIT), "docx");
    const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
    const text = (await zip.file("word/document.xml")?.async("string")) ?? "";
    const tables = text.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
    expect(tables).toHaveLength(4);
    for (const table of tables)
      for (const row of table.match(/<w:tr>[\s\S]*?<\/w:tr>|<w:tr [\s\S]*?<\/w:tr>/g) ?? [])
        expect(row.match(/<w:tc>/g)).toHaveLength(4);
  });

  it("is a calendar that another parser reads: times in UTC from Beijing time, days as days", async () => {
    const id = await made(VISIT);
    const { root } = await calendarOf(id);
    expect(root.getFirstPropertyValue("version")).toBe("2.0");
    expect(root.getFirstPropertyValue("x-wr-calname")).toBe("Visit of the Example Chamber");
    const [whole, talks, tour, ...more] = entriesOf(root);
    expect(more).toEqual([]);
    expect(whole?.summary).toBe("Visit of the Example Chamber");
    expect(whole?.startDate.isDate).toBe(true);
    expect([whole?.startDate.toString(), whole?.endDate.toString()]).toEqual(["2025-06-10", "2025-06-12"]);
    expect(whole?.location).toBe("Example Hall, Changchun");
    expect(whole?.description).toContain("06-10 09:30–11:00 Opening talks");
    expect(talks?.summary).toBe("Opening talks (Visit of the Example Chamber)");
    expect([talks?.startDate.toString(), talks?.endDate.toString()]).toEqual([
      "2025-06-10T01:30:00Z",
      "2025-06-10T03:00:00Z",
    ]);
    expect(talks?.description).toContain("Ann Example (Chair), Ben Sample (Speaker)");
    expect(tour?.startDate.isDate).toBe(true);
    expect(tour?.summary).toBe("Tour (Visit of the Example Chamber), Morning");
    expect(tour?.location).toBe("Sample Park");
  });

  it("keeps its UIDs in every language and version, and counts versions as sequence", async () => {
    const id = await made(VISIT);
    const before = entriesOf((await calendarOf(id)).root);
    const { record, version } = await staff.events.get({ id });
    await staff.events.save({
      id,
      version,
      record: { ...record, status: "cancelled", statusReason: { en: "Storm." } },
    });
    const after = entriesOf((await calendarOf(id, "zh")).root);
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(3);
    expect(before.map(({ sequence }) => sequence)).toEqual([1, 1, 1]);
    expect(after.map(({ sequence }) => sequence)).toEqual([2, 2, 2]);
    expect(before.map(({ component }) => component.getFirstPropertyValue("status"))).toEqual(
      Array(3).fill("CONFIRMED"),
    );
    expect(after.map(({ component }) => component.getFirstPropertyValue("status"))).toEqual(
      Array(3).fill("CANCELLED"),
    );
    expect(after[0]?.summary).toBe("已取消：示例商会来访");
  });

  it("escapes what the format reserves and folds long lines by octets", async () => {
    const title = `反斜杠\\、逗号,分号;换行\n${"很长的标题".repeat(40)}🎌`;
    const { text, root } = await calendarOf(
      await made({
        ...VISIT,
        title: { zh: title },
        agenda: [],
        venue: { name: { zh: "厅,一;二\\三\nEND:VEVENT" } },
      }),
      "zh",
    );
    const [whole, ...more] = entriesOf(root);
    expect(more).toEqual([]);
    expect(whole?.summary).toBe(title.replace("\n", " "));
    expect(whole?.location).toBe("厅,一;二\\三 END:VEVENT");
    const lines = text.split("\r\n");
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => line === "END:VEVENT")).toHaveLength(1);
    expect(text).not.toContain("\uFFFD");
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  });

  it("is refused as a calendar while no whole day is known, and marks an internal event", async () => {
    const undated = await made({ ...VISIT, when: { start: "2025-06" }, agenda: [] });
    expect(await refusal(fileOf(undated, "ics"))).toBe("EVENT_UNDATED");
    expect((await fileOf(undated, "docx")).bytes.length).toBeGreaterThan(1000);
    const { root } = await calendarOf(await made(VISIT, true));
    expect(entriesOf(root)[0]?.component.getFirstPropertyValue("class")).toBe("CONFIDENTIAL");
  });
});
