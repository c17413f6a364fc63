import { describe, expect, it } from "vitest";
import { isSameOrganization, organizationsOf, renamed, venuesOf, withOrganization } from "./mentions";
import { type DraftRecord, FORMAT } from "./shape";

const zone = { name: { en: "Example Zone" } };
const office = { name: { en: "Office" }, parent: zone };
const record: DraftRecord = {
  format: FORMAT,
  kind: "meeting",
  status: "held",
  venue: { name: { en: "Hall" }, organization: zone },
  attendance: { count: 20, of: { en: "delegates" } },
  participants: [
    { key: "a", posts: [{ organization: office }, { organization: { ...zone, short: { en: "EZ" } } }] },
    { key: "g", group: { en: "leaders" }, of: [{ name: { en: "Office" } }, { name: {} }] },
  ],
  agenda: [
    { key: "t", venue: { name: { en: "Hall" } } },
    { key: "u", venue: { name: { en: "Garden" } } },
  ],
  followUps: [
    { key: "f", text: {}, force: "task", by: { organizations: [{ ...zone, city: { en: "Example City" } }] } },
  ],
};

describe("organizations of a record", () => {
  it("are listed once each, with all their fields", () => {
    expect(organizationsOf(record)).toEqual([
      { name: { en: "Example Zone" }, short: { en: "EZ" }, city: { en: "Example City" } },
      office,
      { name: { en: "Office" } },
    ]);
  });

  it("are the same by id, or by name and parent", () => {
    expect(isSameOrganization(office, { ...office, short: { en: "O" } })).toBe(true);
    expect(isSameOrganization(office, { name: { en: "Office" } })).toBe(false);
    expect(isSameOrganization({ id: "1", name: { en: "A" } }, { id: "1", name: { en: "B" } })).toBe(true);
    expect(isSameOrganization({ name: { en: "A", zh: "甲" } }, { name: { en: "A", zh: "乙" } })).toBe(false);
    expect(isSameOrganization({ name: { en: "A" } }, { name: { zh: "甲" } })).toBe(false);
  });

  it("are corrected in every mention, as parents too", () => {
    const after = withOrganization(record, zone, { name: { en: "Example Park" } });
    expect(JSON.stringify(after)).not.toContain("Example Zone");
    expect(after.participants?.[0]?.posts?.[0]?.organization).toEqual({
      name: { en: "Office" },
      parent: { name: { en: "Example Park" } },
    });
  });
});

it("venues are listed once each", () => {
  expect(venuesOf(record).map(({ name }) => name?.en)).toEqual(["Hall", "Garden"]);
});

describe("editing a name", () => {
  const chosen = { id: "1", name: { en: "Example Chamber", zh: "某某商会" }, short: { en: "EC" } };
  it("stays the same organization while its spelling is corrected", () =>
    expect(renamed(chosen, "en", "Example Chambers")).toEqual({
      ...chosen,
      name: { ...chosen.name, en: "Example Chambers" },
    }));
  it("is another organization when it is replaced", () =>
    expect(renamed(chosen, "en", "B")).toEqual({ name: { en: "B" } }));
  it("is cleared when it is emptied", () =>
    expect(renamed({ id: "1", name: { en: "B" } }, "en", "")).toBeUndefined());
  it("keeps its other language when one is emptied", () =>
    expect(renamed(chosen, "en", "")?.name).toEqual({ zh: "某某商会" }));
});
