import { and, inArray, like } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { testDatabase } from "@/db/test-database";
import type { Participant } from "@/domain/events/shape";
import { draft, newUser, outcomeOf, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);
const editor = office.as(office.editor);
const admin = office.as(office.admin);

const person = async (name: { en?: string; zh?: string }, posts: object[] = []) => {
  const id = newId();
  await staff.people.save({ id, version: 0, person: { name }, posts: posts as never });
  return id;
};
const organization = async (name: { en?: string; zh?: string }, parentId?: string) => {
  const id = newId();
  await staff.organizations.save({ id, version: 0, organization: { name }, parentId });
  return id;
};
const eventWith = async (participants: Participant[], start = "2025-01-10") => {
  const id = newId();
  await staff.events.create({
    id,
    record: draft({ title: { en: "Invented talks" }, when: { start }, participants }),
  });
  return id;
};
const found = async (q: string) =>
  (await staff.people.search({ q })).map((each) => each.person.name?.en ?? each.person.name?.zh);

describe("writing the directory", () => {
  it("is for staff, editors and administrators", async () => {
    const id = newId();
    const input = { id, version: 0, person: { name: { en: "Invented One" } }, posts: [] };
    for (const role of ["reviewer", "leader"] as const)
      expect(await outcomeOf(office.as(office[role]).people.save(input))).toBe("NOT_ALLOWED");
    expect(await outcomeOf(office.as(office.anonymous).people.save(input))).toBe("NOT_SIGNED_IN");
    expect(await outcomeOf(office.as(office.anonymous).people.list({}))).toBe("NOT_SIGNED_IN");
    expect(await outcomeOf(staff.people.save(input))).toBe("done");
  });

  it("requires the current version, and is idempotent for a new entry", async () => {
    const id = newId();
    const input = { id, version: 0, person: { name: { en: "Invented Two" } }, posts: [] };
    await staff.people.save(input);
    expect(await staff.people.save(input)).toEqual({ id, version: 1 });
    expect(await outcomeOf(editor.people.save(input))).toBe("ENTRY_EXISTS");
    await editor.people.save({ ...input, version: 1, person: { name: { en: "Invented Second" } } });
    expect(await outcomeOf(staff.people.save({ ...input, version: 1 }))).toBe("STALE");
  });

  it("requires a name, and accepts empty fields", async () => {
    const id = newId();
    const empty = { id, version: 0, person: { name: { en: " ", zh: "" } }, posts: [] };
    await expect(staff.people.save(empty)).rejects.toMatchObject({
      cause: { issues: [{ path: ["person", "name"], message: "no_language" }] },
    });
    await staff.people.save({
      ...empty,
      person: { name: { en: " Invented Three ", zh: "" }, later: { en: "" }, aliases: [""] },
    });
    expect((await staff.people.get({ id })).person).toEqual({ name: { en: "Invented Three" } });
  });

  it("stores the article of the short name separately", async () => {
    const id = newId();
    const bureau = { name: { en: "Invented Chamber" }, the: true, short: { en: "IC" }, shortThe: false };
    await staff.organizations.save({ id, version: 0, organization: bureau });
    expect((await staff.organizations.get({ id })).organization).toEqual(bureau);
    const { shortThe: _gone, ...rest } = bureau;
    await staff.organizations.save({ id, version: 1, organization: rest });
    expect((await staff.organizations.get({ id })).organization).toEqual(rest);
  });

  it("refuses an organization as its own ancestor", async () => {
    const top = await organization({ en: "Invented Zone" });
    const part = await organization({ en: "Invented Bureau" }, top);
    const input = { id: top, version: 1, organization: { name: { en: "Invented Zone" } }, parentId: part };
    expect(await outcomeOf(staff.organizations.save(input))).toBe("PARENT_LOOP");
    expect(await outcomeOf(staff.organizations.save({ ...input, parentId: newId() }))).toBe(
      "ORGANIZATION_NOT_FOUND",
    );
  });
});

describe("searching the directory", () => {
  it("finds a Chinese name by a part of it, by its pinyin and by its initials", async () => {
    await person({ en: "Zeng Bin", zh: "曾斌" });
    for (const q of ["曾", "曾斌", "zengbin", "zb", "ZB", "zeng", "bin"])
      expect([q, await found(q)]).toEqual([q, ["Zeng Bin"]]);
    expect(await found("曾彬")).toEqual([]);
    const id = await organization({ zh: "高新医学会" });
    for (const q of ["医学会", "高新", "gxyxh"])
      expect([q, (await staff.organizations.search({ q })).map((each) => each.id)]).toEqual([q, [id]]);
    const venue = newId();
    await staff.venues.save({ id: venue, version: 0, venue: { name: { zh: "天府国际会议中心" } } });
    expect((await staff.venues.search({ q: "会议" })).map((each) => each.id)).toEqual([venue]);
  });

  it("ranks prefix matches first, and sorts lists by pinyin", async () => {
    await person({ en: "Quill Alphaquill" });
    await person({ en: "Alphaquill Quill" });
    expect(await found("alpha")).toEqual(["Alphaquill Quill", "Quill Alphaquill"]);
    await person({ zh: "周列表" });
    await person({ zh: "安列表" });
    const list = await staff.people.list({ q: "列表" });
    expect(list.rows.map((row) => row.person.name.zh)).toEqual(["安列表", "周列表"]);
    expect(list.total).toBe(2);
    expect(await staff.people.list({ q: "列表", page: 3 })).toMatchObject({ rows: [], total: 2 });
  });

  it("ranks names of which the query is at least half before longer ones that start with it", async () => {
    const names = [
      { zh: "云雀医学会分会、专委会及培训中心" },
      { zh: "云雀医学会青年工作委员会" },
      { zh: "样例云雀医学会" },
      { en: "Lark Medicine and the Whole World of Care" },
      { en: "Invented Lark Medicine Society" },
    ];
    for (const name of names) await organization(name);
    const first = async (q: string) => (await staff.organizations.search({ q }))[0]?.name;
    expect(await first("云雀医学会")).toEqual(names[2]);
    expect(await first("Lark Medicine")).toEqual(names[4]);
    expect(await first("lark")).toEqual(names[3]);
  });

  it("escapes characters of the query language", async () => {
    for (const q of ["%", "_", "' | '", "a:*&", "\\", "!!"])
      expect(await outcomeOf(staff.people.search({ q }))).toBe("done");
    expect(await found("%")).not.toContain("nobody");
  });
});

describe("posts of the day", () => {
  it("are those of that date in the directory, with their organization and its parent", async () => {
    const zone = await organization({ en: "Second Zone" });
    const committee = await organization({ en: "Second Committee" }, zone);
    const id = await person({ en: "Promoted Person" }, [
      { id: newId(), organizationId: committee, title: { en: "deputy director" }, to: "2022-05" },
      { id: newId(), organizationId: committee, title: { en: "director" }, from: "2022-06" },
    ]);
    const on = async (day: string) =>
      (await staff.people.search({ q: "Promoted Person", on: day }))[0]?.posts.map((post) => post.title?.en);
    expect(await on("2021-01-01")).toEqual(["deputy director"]);
    expect(await on("2023-01-01")).toEqual(["director"]);
    const [hit] = await staff.people.search({ q: "Promoted Person", on: "2023" });
    expect(hit).toEqual({
      person: { id, name: { en: "Promoted Person" } },
      posts: [
        {
          organization: {
            id: committee,
            name: { en: "Second Committee" },
            parent: { id: zone, name: { en: "Second Zone" } },
          },
          title: { en: "director" },
        },
      ],
    });
  });

  it("are known on a day without a beginning or an end, and are not proposed for earlier events", async () => {
    const bureau = await organization({ en: "Known Office" });
    const wrong = [{ id: newId(), organizationId: bureau, knownOn: "2026-02-30" }];
    const input = { id: newId(), version: 0, person: { name: { en: "Known Person" } }, posts: wrong };
    expect(await outcomeOf(staff.people.save(input))).toBe("INPUT_INVALID");
    const post = { id: newId(), organizationId: bureau, title: { en: "head" }, knownOn: "2026-11-18" };
    const id = await person({ en: "Known Person" }, [post]);
    const [shown] = (await staff.people.get({ id })).posts;
    expect(shown).toMatchObject({ knownOn: "2026-11-18" });
    expect([shown?.from, shown?.to]).toEqual([undefined, undefined]);
    expect((await staff.organizations.get({ id: bureau })).people).toMatchObject([
      { id, from: null, to: null, knownOn: "2026-11-18" },
    ]);
    const on = async (day: string) =>
      (await staff.people.search({ q: "Known Person", on: day }))[0]?.posts.length;
    expect([await on("2026-11-17"), await on("2026-11-18")]).toEqual([0, 1]);
  });

  it("are else those of the newest event up to that date", async () => {
    const id = await person({ en: "Untitled Person" });
    const listed = (title: string): Participant[] => [
      { key: "a", person: { id, name: { en: "Untitled Person" } }, posts: [{ title: { en: title } }] },
    ];
    await eventWith(listed("clerk"), "2020-03-01");
    await eventWith(listed("manager"), "2024-03-01");
    const on = async (day?: string) =>
      (await staff.people.search({ q: "Untitled", on: day }))[0]?.posts.map((post) => post.title?.en);
    expect(await on("2021")).toEqual(["clerk"]);
    expect(await on("2024-03-01")).toEqual(["manager"]);
    expect(await on("2019-12-31")).toEqual([]);
    expect(await on()).toEqual(["manager"]);
  });
});

describe("records and the directory", () => {
  it("a record is unchanged when the directory changes, and the difference is shown", async () => {
    const id = await person({ en: "Zheng Wrong", zh: "郑错" });
    const listed = { key: "a", person: { id, name: { en: "Zheng Wrong", zh: "郑错" } } };
    const event = await eventWith([listed]);
    await staff.people.save({
      id,
      version: 1,
      person: { name: { en: "Zeng Right", zh: "郑错" } },
      posts: [],
    });
    expect((await staff.events.get({ id: event })).record.participants).toEqual([listed]);
    const page = await staff.people.get({ id });
    expect(page.events).toMatchObject([
      { id: event, differences: [{ field: "name.en", inRecord: "Zheng Wrong", inDirectory: "Zeng Right" }] },
    ]);
    expect((await staff.people.differences({ id: event }))[0]).toMatchObject({
      kind: "person",
      id,
      key: "a",
      differences: [{ field: "name.en" }],
    });
  });
});

describe("correcting an entry", () => {
  it("is for editors and administrators", async () => {
    const id = await person({ en: "Corrected Nobody" });
    const input = { id, version: 1, person: { name: { en: "X" } } };
    for (const role of ["staff", "reviewer", "leader"] as const)
      expect(await outcomeOf(office.as(office[role]).people.correct(input))).toBe("NOT_ALLOWED");
  });

  it("writes an audited revision of each event with the old values, and of no other", async () => {
    const id = await person({ en: "Zheng Bin" });
    const wrong = {
      key: "a",
      person: { id, name: { en: "Zheng Bin" } },
      posts: [{ title: { en: "clerk" } }],
    };
    const own = { key: "a", person: { id, name: { en: "Dr Bin" } } };
    const [first, second, other] = [
      await eventWith([wrong]),
      await eventWith([wrong]),
      await eventWith([own]),
    ];
    const next = { name: { en: "Zeng Bing", zh: "曾冰" } };
    const later = office.as(office.editor, 5);
    expect(await later.people.correct({ id, version: 1, person: next })).toEqual({
      id,
      version: 2,
      events: 3,
    });
    for (const event of [first, second]) {
      const { version, record } = await staff.events.get({ id: event });
      expect(version).toBe(2);
      expect(record.participants).toEqual([{ ...wrong, person: { id, ...next } }]);
      const [entry] = await staff.audit.ofEvent({ id: event });
      expect(entry).toMatchObject({ action: "person.correct", by: "Invented editor" });
    }
    const { record } = await staff.events.get({ id: other });
    expect(record.participants?.[0]?.person?.name).toEqual({ en: "Dr Bin", zh: "曾冰" });
    const page = await editor.people.get({ id });
    expect(page.events.filter((each) => each.differences.length > 0).map((each) => each.id)).toEqual([other]);
    await editor.people.correct({ id, version: 2, person: next, events: [other] });
    expect((await staff.events.get({ id: other })).record.participants?.[0]?.person).toEqual({ id, ...next });
  });

  it("applies wherever a record mentions an organization or venue", async () => {
    const zone = await organization({ en: "Wrong Zone" });
    const hall = newId();
    await staff.venues.save({ id: hall, version: 0, venue: { name: { en: "Wrong Hall" } } });
    const event = newId();
    const org = { id: zone, name: { en: "Wrong Zone" } };
    const venue = { id: hall, name: { en: "Wrong Hall" }, organization: org };
    await staff.events.create({
      id: event,
      record: draft({ home: org, venue, agenda: [{ key: "t", activity: "tour", venue }] }),
    });
    await editor.organizations.correct({
      id: zone,
      version: 1,
      organization: { name: { en: "Right Zone" } },
    });
    await editor.venues.correct({ id: hall, version: 1, venue: { name: { en: "Right Hall" } } });
    const page = await staff.events.get({ id: event });
    expect(page.version).toBe(3);
    expect(JSON.stringify(page.record)).not.toContain("Wrong");
    expect((await staff.organizations.get({ id: zone })).events[0]?.mentions).toEqual(["home", "venue"]);
  });
});

describe("merging entries", () => {
  it("is for administrators only", async () => {
    const [id, other] = [await person({ en: "Merge A" }), await person({ en: "Merge B" })];
    const input = { id, version: 1, other, otherVersion: 1 };
    for (const role of ["staff", "editor", "reviewer", "leader"] as const)
      expect(await outcomeOf(office.as(office[role]).people.merge(input))).toBe("NOT_ALLOWED");
    expect(await outcomeOf(admin.people.merge({ ...input, other: id }))).toBe("SAME_ENTRY");
  });

  it("combines posts, names and events", async () => {
    const title = { en: "chair" };
    const kept = await person({ en: "Kept Person" }, [{ id: newId(), title }]);
    const other = await person({ en: "Doubled Person", zh: "双人" }, [
      { id: newId(), title },
      { id: newId(), title: { en: "member" } },
    ]);
    const event = await eventWith([
      { key: "a", person: { id: other, name: { en: "Doubled Person", zh: "双人" } } },
    ]);
    await admin.people.merge({ id: kept, version: 1, other, otherVersion: 1 });
    const page = await staff.people.get({ id: kept });
    expect(page.posts.map((post) => post.title?.en)).toEqual(["chair", "member"]);
    expect(page.person.aliases).toEqual(["Doubled Person", "双人"]);
    expect(page.events.map((each) => each.id)).toEqual([event]);
    expect(await found("双人")).toEqual(["Kept Person"]);
    expect((await staff.events.get({ id: event })).record.participants?.[0]?.person).toEqual({
      id: kept,
      name: { en: "Kept Person" },
    });
    expect(await staff.people.get({ id: other })).toMatchObject({ mergedInto: kept, withdrawn: true });
    const again = staff.people.save({ id: other, version: 2, person: { name: { en: "Back" } }, posts: [] });
    expect(await outcomeOf(again)).toBe("ENTRY_MERGED");
  });

  it("keeps links of events saved with the old id", async () => {
    const [id, other] = [await person({ en: "Linked A" }), await person({ en: "Linked B" })];
    await admin.people.merge({ id, version: 1, other, otherVersion: 1 });
    const event = await eventWith([{ key: "a", person: { id: other, name: { en: "Linked B" } } }]);
    expect((await staff.people.get({ id })).events.map((each) => each.id)).toEqual([event]);
  });

  it("is proposed for organizations of one name, not for those of different parents", async () => {
    const [above, beside] = [
      await organization({ en: "First Above" }),
      await organization({ en: "Second Above" }),
    ];
    const name = { en: "Foreign Affairs Office", zh: "外事办" };
    const [id, other] = [await organization(name, above), await organization({ zh: "外事办" })];
    await organization(name, beside);
    await organization({ en: "Foreign Affairs Office", zh: "外办" });
    const namesakes = async () => (await staff.organizations.get({ id })).namesakes;
    expect(await namesakes()).toEqual([{ id: other, version: 1, name: { zh: "外事办" } }]);
    const listed = async () => (await admin.organizations.list({ same: true })).rows.map((row) => row.id);
    expect((await listed()).filter((each) => [id, other].includes(each))).toHaveLength(2);
    await admin.organizations.merge({ id, version: 1, other, otherVersion: 1 });
    expect(await namesakes()).toEqual([]);
    expect(await listed()).not.toContain(id);
  });

  it("is no longer proposed for entries marked as different, until the mark is removed", async () => {
    const name = { zh: "异人样例" };
    const [one, two, third] = [await person(name), await person(name), await person(name)];
    const input = { id: one, other: two, distinct: true };
    for (const role of ["staff", "editor", "reviewer", "leader"] as const)
      expect(await outcomeOf(office.as(office[role]).people.markDistinct(input))).toBe("NOT_ALLOWED");
    expect(await outcomeOf(admin.people.markDistinct({ ...input, other: one }))).toBe("SAME_ENTRY");
    expect(await outcomeOf(admin.people.markDistinct({ ...input, other: newId() }))).toBe("PERSON_NOT_FOUND");
    const namesakesOf = async (id: string) =>
      (await staff.people.get({ id })).namesakes.map((each) => each.id).sort();
    expect(await namesakesOf(one)).toEqual([two, third].sort());

    await admin.people.markDistinct(input);
    await admin.people.markDistinct({ id: two, other: one, distinct: true });
    expect(await namesakesOf(one)).toEqual([third]);
    expect(await namesakesOf(two)).toEqual([third]);
    const entries = await staff.people.get({ id: one });
    expect(entries.version).toBe(1);
    expect(JSON.stringify(entries)).not.toContain(two);

    // The entry that is kept is as different as the one that was merged into it.
    await admin.people.merge({ id: third, version: 1, other: one, otherVersion: 1 });
    expect(await namesakesOf(two)).toEqual([]);
    expect(await namesakesOf(third)).toEqual([]);
    const listed = (await admin.people.list({ same: true })).rows.map((row) => row.id);
    expect(listed.filter((each) => [two, third].includes(each))).toEqual([]);
    expect(await outcomeOf(admin.people.markDistinct(input))).toBe("ENTRY_MERGED");

    await admin.people.markDistinct({ id: third, other: two, distinct: false });
    expect(await namesakesOf(two)).toEqual([third]);
    expect(await namesakesOf(third)).toEqual([two]);
    const actions = await db
      .select({ action: audit.action })
      .from(audit)
      .where(and(inArray(audit.subjectId, [one, third]), like(audit.action, "%istinct")));
    expect(actions.map(({ action }) => action).sort()).toEqual([
      "person.markDistinct",
      "person.unmarkDistinct",
    ]);
  });

  it("is proposed for people and venues of one name, archived and hidden ones left out", async () => {
    const name = { zh: "同名样例" };
    const [one, two] = [await person(name), await person({ ...name, en: "Namesake Example" })];
    const namesakes = async () => (await staff.people.get({ id: one })).namesakes;
    expect(await namesakes()).toEqual([{ id: two, version: 1, name: { ...name, en: "Namesake Example" } }]);
    const event = newId();
    await staff.events.create({ id: event, record: draft(), restricted: true });
    const hidden = newId();
    await staff.people.save({ id: hidden, version: 0, person: { name }, posts: [], sourceEventId: event });
    expect((await office.as(office.editor).people.get({ id: one })).namesakes).toHaveLength(1);
    const listed = async (by: typeof staff) => {
      const { rows, total } = await by.people.list({ q: "同名样例", same: true });
      expect(total).toBe(rows.length);
      return rows.map((row) => row.id).sort();
    };
    expect(await listed(office.as(office.editor))).toEqual([one, two].sort());
    expect(await listed(staff)).toEqual([one, two, hidden].sort());
    await editor.people.withdraw({ id: two, version: 1, reason: "invented" });
    expect((await office.as(office.editor).people.get({ id: one })).namesakes).toEqual([]);
    expect(await listed(office.as(office.editor))).toEqual([]);
    const venue = async (fields: object) => {
      const id = newId();
      await staff.venues.save({ id, version: 0, venue: { name, ...fields } });
      return id;
    };
    const [hall, same] = [await venue({ city: { zh: "成都" } }), await venue({})];
    await venue({ city: { zh: "重庆" } });
    expect((await staff.venues.get({ id: hall })).namesakes).toEqual([{ id: same, version: 1, name }]);
    expect((await staff.venues.list({ same: true })).rows.map((row) => row.id)).toEqual(
      expect.arrayContaining([hall, same]),
    );
  });

  it("moves parts, people and venues, but refuses a loop", async () => {
    const [id, other] = [
      await organization({ en: "Main Office" }),
      await organization({ en: "Same Office" }),
    ];
    const part = await organization({ en: "Its Bureau" }, other);
    const who = await person({ en: "Bodied Person" }, [{ id: newId(), organizationId: other }]);
    await admin.organizations.merge({ id, version: 1, other, otherVersion: 1 });
    const page = await staff.organizations.get({ id });
    expect(page.parts.map((each) => each.id)).toEqual([part]);
    expect(page.people.map((each) => each.id)).toEqual([who]);
    const loop = admin.organizations.merge({ id: part, version: 1, other: id, otherVersion: 2 });
    expect(await outcomeOf(loop)).toBe("PARENT_LOOP");
  });
});

describe("a mistaken entry", () => {
  it("can be withdrawn and restored", async () => {
    const id = await person({ en: "Mistaken Person" });
    expect(await outcomeOf(staff.people.withdraw({ id, version: 1, reason: "twice" }))).toBe("NOT_ALLOWED");
    await editor.people.withdraw({ id, version: 1, reason: "twice" });
    expect(await found("Mistaken")).toEqual([]);
    expect((await staff.people.list({ q: "Mistaken", withdrawn: true })).total).toBe(1);
    await editor.people.restore({ id, version: 2 });
    expect(await found("Mistaken")).toEqual(["Mistaken Person"]);
  });
});

describe("an entry from a restricted event only", () => {
  it("is visible to the event's readers only, in every procedure of the directory", async () => {
    const reader = await newUser(db, ["staff", "editor", "admin"], "Invented Insider");
    const [event, who, bureau, hall, post] = [newId(), newId(), newId(), newId(), newId()];
    const inside = office.as(office.staff);
    await inside.organizations.save({
      id: bureau,
      version: 0,
      organization: { name: { en: "Hidden Office", zh: "隐藏单位" } },
      sourceEventId: event,
    });
    await inside.venues.save({
      id: hall,
      version: 0,
      venue: { name: { en: "Hidden Hall" } },
      organizationId: bureau,
      sourceEventId: event,
    });
    await inside.people.save({
      id: who,
      version: 0,
      person: { name: { en: "Hidden Person", zh: "隐藏人" } },
      posts: [{ id: post, organizationId: bureau, title: { en: "hidden clerk" } }],
      sourceEventId: event,
    });
    const known = await person({ en: "Wellknown Person" });
    // Before the event is saved they are visible to their creator only.
    const colleague = office.as(office.colleague);
    expect(await outcomeOf(colleague.people.get({ id: who }))).toBe("PERSON_NOT_FOUND");
    expect(await outcomeOf(inside.people.get({ id: who }))).toBe("done");
    await inside.events.create({
      id: event,
      restricted: true,
      record: draft({
        when: { start: "2025-02-02" },
        venue: { id: hall, name: { en: "Hidden Hall" } },
        participants: [
          { key: "a", person: { id: who, name: { en: "Hidden Person" } } },
          {
            key: "b",
            person: { id: known, name: { en: "Wellknown Person" } },
            posts: [
              { title: { en: "hidden title" }, organization: { id: bureau, name: { en: "Hidden Office" } } },
            ],
          },
        ],
      }),
    });
    await inside.events.setReaders({ id: event, version: 1, restricted: true, readers: [reader.id] });
    const { version } = await inside.people.get({ id: known });
    await inside.people.save({
      id: known,
      version,
      person: { name: { en: "Wellknown Person" } },
      posts: [{ id: newId(), organizationId: bureau, title: { en: "secret adviser" } }],
      sourceEventId: event,
    });

    for (const outsider of [office.colleague, office.editor, office.reviewer, office.admin]) {
      const caller = office.as(outsider);
      for (const q of ["Hidden", "隐藏", "yinc", "Hidden Office"]) {
        expect((await caller.people.list({ q })).total).toBe(0);
        expect(await caller.people.search({ q })).toEqual([]);
        expect(await caller.organizations.search({ q })).toEqual([]);
        expect((await caller.organizations.list({ q })).total).toBe(0);
        expect(await caller.venues.search({ q })).toEqual([]);
        expect((await caller.venues.list({ q })).total).toBe(0);
      }
      expect(await outcomeOf(caller.people.get({ id: who }))).toBe("PERSON_NOT_FOUND");
      expect(await outcomeOf(caller.organizations.get({ id: bureau }))).toBe("ORGANIZATION_NOT_FOUND");
      expect(await outcomeOf(caller.venues.get({ id: hall }))).toBe("VENUE_NOT_FOUND");
      expect(await outcomeOf(caller.people.differences({ id: event }))).toBe("EVENT_NOT_FOUND");
      const listed = JSON.stringify([
        await caller.people.get({ id: known }),
        await caller.people.search({ q: "Wellknown", on: "2025-03" }),
        await caller.people.list({ q: "Wellknown" }),
      ]);
      expect(listed).not.toMatch(/[Hh]idden|secret adviser/);
      expect((await caller.people.list({ q: "Wellknown" })).rows[0]?.events).toBe(0);
    }
    for (const insider of [office.staff, office.leader, reader]) {
      const caller = office.as(insider);
      expect((await caller.people.list({ q: "隐藏" })).total).toBe(1);
      expect((await caller.people.get({ id: known })).posts.map((each) => each.title?.en)).toEqual([
        "secret adviser",
      ]);
      expect((await caller.people.search({ q: "Wellknown" }))[0]?.posts).toMatchObject([
        { organization: { name: { en: "Hidden Office" } } },
      ]);
      expect((await caller.organizations.get({ id: bureau })).people.map((each) => each.id).sort()).toEqual(
        [who, known].sort(),
      );
    }

    // Writes by users who cannot see them neither reveal nor remove them.
    expect(await outcomeOf(admin.people.withdraw({ id: who, version: 1, reason: "x" }))).toBe(
      "PERSON_NOT_FOUND",
    );
    expect(await outcomeOf(admin.people.merge({ id: known, version: 2, other: who, otherVersion: 1 }))).toBe(
      "PERSON_NOT_FOUND",
    );
    const post2 = { id: newId(), title: { en: "open title" } };
    const at = { id: known, version: 2, person: { name: { en: "Wellknown Person" } } };
    expect(
      await outcomeOf(editor.people.save({ ...at, posts: [{ ...post2, organizationId: bureau }] })),
    ).toBe("ORGANIZATION_NOT_FOUND");
    await editor.people.save({ ...at, posts: [post2] });
    const titles = (await inside.people.get({ id: known })).posts.map((each) => each.title?.en);
    expect(titles.sort()).toEqual(["open title", "secret adviser"]);
    const corrected = await editor.people.correct({
      id: known,
      version: 3,
      person: { name: { en: "Known P." } },
    });
    expect(corrected.events).toBe(0);
    expect((await inside.events.get({ id: event })).version).toBe(2);

    // Once an unrestricted event mentions the person, everyone can see them.
    await inside.events.create({
      id: newId(),
      record: draft({ participants: [{ key: "a", person: { id: who, name: { en: "Hidden Person" } } }] }),
    });
    const seen = await office.as(office.colleague).people.get({ id: who });
    expect(seen.person.name.en).toBe("Hidden Person");
    expect(JSON.stringify(seen)).not.toMatch(/hidden clerk|Hidden Office/);
    expect(seen.events).toHaveLength(1);
  });

  it("stays hidden when two entries are merged", async () => {
    const insider = await newUser(db, ["staff", "admin"], "Invented Merger");
    const inside = office.as(insider);
    const [event, bureau] = [newId(), newId()];
    const title = { en: "veiled adviser" };
    const hidden = async (name: string) => {
      const id = newId();
      const posts = [{ id: newId(), title }];
      await inside.people.save({
        id,
        version: 0,
        person: { name: { en: name } },
        posts,
        sourceEventId: event,
      });
      return id;
    };
    const [veiled, second, third] = [
      await hidden("Veiled Person"),
      await hidden("Veiled Again"),
      await hidden("Veiled Twice"),
    ];
    const late = [{ id: newId(), title: { en: "veiled chair" } }];
    await inside.organizations.save({
      id: bureau,
      version: 0,
      organization: { name: { en: "Veiled Office" } },
      sourceEventId: event,
    });
    await inside.events.create({ id: event, restricted: true, record: draft() });
    // Added later, without a source event.
    await inside.people.save({
      id: veiled,
      version: 1,
      person: { name: { en: "Veiled Person" } },
      posts: late,
    });
    const [known, openBureau] = [
      await person({ en: "Unveiled Person" }),
      await organization({ en: "Unveiled" }),
    ];
    const intoHidden = { id: veiled, version: 2, other: known, otherVersion: 1 };
    expect(await outcomeOf(inside.people.merge(intoHidden))).toBe("NOT_ALLOWED");
    const organizations = { id: bureau, version: 1, other: openBureau, otherVersion: 1 };
    expect(await outcomeOf(inside.organizations.merge(organizations))).toBe("NOT_ALLOWED");
    const outsider = office.as(office.colleague);
    expect(await outcomeOf(outsider.people.get({ id: veiled }))).toBe("PERSON_NOT_FOUND");
    expect((await outsider.organizations.get({ id: openBureau })).organization.name.en).toBe("Unveiled");

    await inside.people.merge({ id: second, version: 1, other: third, otherVersion: 1 });
    expect(await outcomeOf(outsider.people.get({ id: second }))).toBe("PERSON_NOT_FOUND");
    await inside.people.merge({ id: known, version: 1, other: veiled, otherVersion: 2 });
    expect(JSON.stringify(await outsider.people.get({ id: known }))).not.toMatch(/veiled (chair|adviser)/i);
    const titles = (await inside.people.get({ id: known })).posts.map((post) => post.title?.en);
    expect(titles).toEqual(["veiled chair"]);
  });
});
