import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import type { TermKind } from "@/domain/glossary/term";
import { draft, outcomeOf, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const admin = office.as(office.admin);
const staff = office.as(office.staff);

const term = (zh: string, en: string, kind: TermKind = "title") => ({
  id: newId(),
  version: 0,
  kind,
  zh,
  en,
});
const translations = (as: typeof staff, words: string, lang: "zh" | "en" = "zh", kind: TermKind = "title") =>
  as.glossary.translations({ kind, lang, words });

describe("the office's own terms", () => {
  it("are kept by administrators alone and read by everybody", async () => {
    const own = term("虚构专员", "invented commissioner");
    expect(await outcomeOf(staff.glossary.save(own))).toBe("NOT_ALLOWED");
    expect(await outcomeOf(office.as(office.editor).glossary.save(own))).toBe("NOT_ALLOWED");
    await admin.glossary.save(own);
    expect(await outcomeOf(staff.glossary.remove({ id: own.id, version: 1 }))).toBe("NOT_ALLOWED");
    expect(await outcomeOf(office.as(office.anonymous).glossary.list())).toBe("NOT_SIGNED_IN");
    expect(await staff.glossary.list()).toEqual([{ ...own, version: 1 }]);
  });

  it("are refused stale, twice or in one language", async () => {
    const own = term("虚构主事", "invented officer");
    await admin.glossary.save(own);
    expect(await outcomeOf(admin.glossary.save({ ...own, id: newId() }))).toBe("TERM_EXISTS");
    expect(await outcomeOf(admin.glossary.save({ ...own, en: " " }))).toBe("INPUT_INVALID");
    await admin.glossary.save({ ...own, version: 1, en: "invented chief officer" });
    expect(await outcomeOf(admin.glossary.save({ ...own, version: 1 }))).toBe("STALE");
    expect(await outcomeOf(admin.glossary.remove({ id: own.id, version: 1 }))).toBe("STALE");
    expect(await outcomeOf(admin.glossary.save({ ...own, id: newId(), version: 3 }))).toBe("TERM_NOT_FOUND");
  });

  it("are removed, and come back when saved again", async () => {
    const own = term("虚构顾问", "invented adviser");
    await admin.glossary.save(own);
    await admin.glossary.remove({ id: own.id, version: 1 });
    expect(await translations(staff, "虚构顾问")).toEqual([]);
    expect(await outcomeOf(admin.glossary.remove({ id: own.id, version: 1 }))).toBe("TERM_NOT_FOUND");
    await admin.glossary.save(own);
    expect(await translations(staff, "虚构顾问")).toEqual([{ words: "invented adviser", source: "office" }]);
  });
});

describe("translations", () => {
  const eventWith = (zh: string, en: string, restricted = false) =>
    staff.events.create({
      id: newId(),
      restricted,
      record: draft({
        participants: [
          {
            key: "p",
            person: { name: { zh: "某人" } },
            posts: [
              { title: { zh, en }, organization: { name: { zh: `${zh}处`, en: `Office of the ${en}` } } },
            ],
          },
        ],
      }),
    });

  it("are proposed from the glossary before events and before the standard", async () => {
    expect(await translations(staff, "总领事")).toEqual([{ words: "consul general", source: "standard" }]);
    await eventWith("总领事", "Consul-General");
    await admin.glossary.save(term("总领事", "consul in charge"));
    expect(await translations(staff, "总领事")).toEqual([
      { words: "consul in charge", source: "office" },
      { words: "Consul-General", source: "event" },
      { words: "consul general", source: "standard" },
    ]);
    expect(await translations(staff, "CONSUL in charge", "en")).toEqual([
      { words: "总领事", source: "office" },
    ]);
  });

  it("confirmed in one event are proposed in the next, for organizations too", async () => {
    await eventWith('虚构"督办\\', "invented supervisor");
    expect(await translations(staff, '虚构"督办\\')).toEqual([
      { words: "invented supervisor", source: "event" },
    ]);
    expect(await translations(staff, '虚构"督办\\处', "zh", "organization")).toEqual([
      { words: "Office of the invented supervisor", source: "event" },
    ]);
  });

  it("of a restricted event are proposed to its readers alone", async () => {
    await eventWith("密使", "secret envoy", true);
    expect(await translations(office.as(office.editor), "密使")).toEqual([]);
    expect(await translations(staff, "密使")).toEqual([{ words: "secret envoy", source: "event" }]);
  });
});
