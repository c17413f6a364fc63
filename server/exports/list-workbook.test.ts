import JSZip from "jszip";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { type ElementCompact, xml2js } from "xml-js";
import { testDatabase } from "@/db/test-database";
import { agreementWorkbook } from "../agreements/agreement-workbook";
import { followUpWorkbook } from "../follow-ups/follow-up-workbook";
import { peopleWorkbook } from "../people/people-workbook";
import { contextOf, draft, refusal, setUpOffice, testOffice } from "../test-office";
import { workbook } from "./workbook";

const asArray = <T>(found: T | T[] | undefined): T[] =>
  found === undefined ? [] : Array.isArray(found) ? found : [found];

interface ReadCell {
  at: string | undefined;
  type: string | undefined;
  formula: unknown;
  value: string | undefined;
}

/** The cells of a workbook, read by libraries; every part must be well-formed XML. */
const cellsOf = async (bytes: Uint8Array): Promise<ReadCell[][]> => {
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const parsed = new Map<string, ElementCompact>();
  for (const [path, part] of Object.entries(zip.files))
    if (!part.dir) parsed.set(path, xml2js(await part.async("string"), { compact: true }) as ElementCompact);
  expect([...parsed.keys()].sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  const rows = asArray<ElementCompact>(parsed.get("xl/worksheets/sheet1.xml")?.worksheet.sheetData.row);
  return rows.map((row) =>
    asArray<ElementCompact>(row.c).map((cell) => ({
      at: cell._attributes?.r as string | undefined,
      type: cell._attributes?.t as string | undefined,
      formula: cell.f,
      value: (cell.is ? cell.is.t._text : cell.v?._text) as string | undefined,
    })),
  );
};
const textsOf = async (bytes: Uint8Array) =>
  (await cellsOf(bytes)).map((row) => row.map(({ value }) => value));

describe("a workbook", () => {
  const columns = [
    { head: "Name", width: 20 },
    { head: "Day", width: 12 },
  ];

  it("holds texts, numbers and days, each as what it is", async () => {
    const cells = await cellsOf(
      await workbook("A [list]: 1/2", columns, [
        ['曾斌 <& "quoted">\u0000\nsecond line', { day: "2026-11-21" }],
        [null, 3],
        ["Ann", { day: "2026-11" }],
      ]),
    );
    expect(cells.flat().map(({ at }) => at)).toEqual(["A1", "B1", "A2", "B2", "A3", "B3", "A4", "B4"]);
    expect(cells[0]).toMatchObject([{ value: "Name" }, { value: "Day" }]);
    expect(cells[1]).toMatchObject([
      { type: "inlineStr", value: '曾斌 <& "quoted">\nsecond line' },
      // Excel counts days from 30 December 1899.
      { type: undefined, value: "46347" },
    ]);
    expect(cells[2]).toMatchObject([{ value: undefined }, { value: "3" }]);
    expect(cells[3]?.[1]).toMatchObject({ type: "inlineStr", value: "2026-11" });
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =cmd|' /C calc'!A0", "|calc"])(
    "never makes a formula of %j",
    async (text) => {
      const [, [cell] = []] = await cellsOf(await workbook("List", columns, [[text, null]]));
      expect(cell?.type).toBe("inlineStr");
      expect(cell?.formula).toBeUndefined();
      expect(cell?.value?.startsWith("'")).toBe(true);
    },
  );
});

describe("a list as a workbook", async () => {
  const db = await testDatabase();
  const office = await testOffice(db);
  await setUpOffice(db);
  const staff = office.as(office.staff);
  const ctx = contextOf(db, office.staff);

  const eventOf = async (word: string, day: string, restricted: boolean) => {
    const id = newId();
    const body = { name: { en: `${word} Body` } };
    await staff.events.create({
      id,
      restricted,
      record: draft({
        title: { en: `${word} meeting` },
        when: { start: day },
        participants: [
          {
            key: "a",
            person: { name: { en: `${word} Person` } },
            posts: [{ title: { en: "head" }, organization: body }],
          },
        ],
        agreements: [
          {
            key: "g",
            title: { en: `=${word} pact` },
            type: "mou",
            status: "signed",
            signedOn: day,
            parties: [{ organization: body }],
          },
        ],
        followUps: [{ key: "f", text: { en: `${word} call` }, force: "task", due: { on: day } }],
      }),
    });
    await staff.people.register({ id, version: 1 });
  };

  beforeAll(async () => {
    await eventOf("Early", "2025-03-01", false);
    await eventOf("Later", "2025-04-01", false);
    await eventOf("Hidden", "2025-05-01", true);
  });

  it("is refused to anonymous callers, and for what is no filter", async () => {
    const nobody = contextOf(db, office.anonymous);
    for (const make of [followUpWorkbook, agreementWorkbook, peopleWorkbook]) {
      expect(await refusal(make(nobody, {}))).toBe("NOT_SIGNED_IN");
      expect(await refusal(make(ctx, { sort: "salary" }))).toBe("INPUT_INVALID");
    }
  });

  it("never holds a row of a restricted event, not even for who created it or for leaders", async () => {
    expect((await staff.followUps.list({})).total).toBe(3);
    for (const actor of [office.staff, office.leader, office.admin])
      for (const make of [followUpWorkbook, agreementWorkbook, peopleWorkbook]) {
        const { bytes } = await make(contextOf(db, actor), {});
        const texts = (await textsOf(bytes)).flat().join(" ");
        expect(texts).toContain("Early");
        expect(texts).not.toContain("Hidden");
      }
  });

  it("is filtered and sorted as the list is, in the language asked for", async () => {
    const { name, bytes } = await followUpWorkbook(ctx, { q: "call", sort: "-due", lang: "zh" });
    expect(name).toMatch(/^跟进事项 2025-06-02\.xlsx$/);
    expect((await textsOf(bytes)).map(([text]) => text)).toEqual([
      expect.stringMatching(/\p{Script=Han}/u),
      "Later call",
      "Early call",
    ]);
    const early = await agreementWorkbook(ctx, { sort: "signed", q: "Early" });
    expect((await textsOf(early.bytes))[1]?.slice(0, 2)).toEqual(["'=Early pact", "Early Body"]);
    const people = await peopleWorkbook(ctx, { sort: "-name" });
    expect((await textsOf(people.bytes)).slice(1).map(([, english]) => english)).toEqual([
      "Later Person",
      "Early Person",
    ]);
  });

  it("holds all pages of a list", async () => {
    const followUps = Array.from({ length: 120 }, (_, at) => ({
      key: `n${at}`,
      text: { en: `numbered ${at}` },
      force: "task" as const,
    }));
    await staff.events.create({ id: newId(), record: draft({ title: { en: "Long" }, followUps }) });
    const { bytes } = await followUpWorkbook(ctx, { q: "numbered" });
    expect(new Set((await textsOf(bytes)).slice(1).map(([text]) => text)).size).toBe(120);
  });

  it("is sorted by what the caller may count", async () => {
    const { rows } = await office.as(office.colleague).people.list({ sort: "-events" });
    expect(rows.map(({ events }) => events)).toEqual(rows.map(({ events }) => events).sort((a, b) => b - a));
    const sorted = await staff.agreements.list({ sort: "-signed" });
    expect(sorted.rows.map(({ signedOn }) => signedOn)).toEqual(["2025-05-01", "2025-04-01", "2025-03-01"]);
    for (const sort of ["state", "-responsible", "priority"] as const)
      expect((await staff.followUps.list({ sort, group: "event" })).rows.length).toBeGreaterThan(2);
  });
});
