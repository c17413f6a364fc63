import JSZip from "jszip";
import { readSheet } from "read-excel-file/node";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import type { Progress } from "@/domain/exports/progress";
import { agreementWorkbook } from "../agreements/agreement-workbook";
import { followUpWorkbook } from "../follow-ups/follow-up-workbook";
import { peopleWorkbook } from "../people/people-workbook";
import { contextOf, draft, refusal, setUpOffice, testOffice } from "../test-office";
import { workbook } from "./workbook";

/** The rows of a workbook as another program reads them: texts, numbers and dates. */
const cellsOf = (bytes: Uint8Array) => readSheet(Buffer.from(bytes));
const textsOf = cellsOf;

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
    expect(cells).toEqual([
      ["Name", "Day"],
      ['曾斌 <& "quoted">\nsecond line', new Date("2026-11-21T00:00:00Z")],
      [null, 3],
      ["Ann", "2026-11"],
    ]);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =cmd|' /C calc'!A0", "|calc"])(
    "never makes a formula of %j",
    async (text) => {
      const bytes = await workbook("List", columns, [[text, null]]);
      const [, [cell] = []] = await cellsOf(bytes);
      expect(typeof cell).toBe("string");
      expect(String(cell).startsWith("'")).toBe(true);
      const sheet = await (await JSZip.loadAsync(bytes)).file("xl/worksheets/sheet1.xml")?.async("string");
      expect(sheet).toContain("<sheetData>");
      expect(sheet).not.toMatch(/<f[ >/]/);
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

  it("reports its steps, and ends when it is cancelled", async () => {
    const steps: Progress[] = [];
    await followUpWorkbook(ctx, { q: "numbered" }, { report: (step) => steps.push(step) });
    const rows = { step: "rows", of: 120 };
    expect(steps).toEqual([...[50, 100, 120].map((done) => ({ ...rows, done })), { step: "document" }]);
    const cancel = new AbortController();
    const report = () => cancel.abort(new Error("cancelled"));
    const made = followUpWorkbook(ctx, { q: "numbered" }, { report, signal: cancel.signal });
    expect(await refusal(made)).toBe("cancelled");
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
