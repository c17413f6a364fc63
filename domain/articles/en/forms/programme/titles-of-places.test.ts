import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../../events/shape";
import { withProgramme } from "./programme";

const en = (text: string) => ({ en: text });
const library = { name: en("National Library of Lakeland") };
const lee = {
  key: "lee",
  person: { name: en("Ann Lee") },
  posts: [{ title: en("Director"), organization: library }],
  side: "host",
};
const itemOf = (item: object, more: object = {}) => {
  const record = { kind: "outbound_visit", participants: [lee], agenda: [{ key: "a", ...item }], ...more };
  return withProgramme(record as unknown as DraftRecord).agenda?.[0];
};
const met = [{ key: "lee" }];

describe("titles of items with a place, a post or a number", () => {
  it("takes a visit for talks as talks at that place", () => {
    const item = { activity: "talks", title: en("Visit to National Library of Lakeland"), people: met };
    expect(itemOf(item)).toMatchObject({ venue: { name: library.name } });
    expect(itemOf(item)?.title).toBeUndefined();
    expect(itemOf({ ...item, title: en("Visit to Reed Mill") })?.venue).toBeUndefined();
  });

  it("keeps the city of an item beside a place in its title", () => {
    const item = { activity: "talks", title: en("Talks at National Library of Lakeland"), people: met };
    expect(itemOf({ ...item, city: en("Wells") })?.title?.en).toBe(
      "Talks at the National Library of Lakeland",
    );
  });

  it("leaves out the post of somebody who is listed", () => {
    const item = { activity: "talks", title: en("Talks with NLL Director"), people: met };
    expect(itemOf(item)?.title).toBeUndefined();
    expect(itemOf({ ...item, title: en("Talks with Reed Director") })?.title?.en).toBe(
      "Talks with Reed Director",
    );
  });

  it("leaves out how many places were inspected where they are named", () => {
    const item = {
      activity: "tour",
      title: en("Inspection of Two Mills"),
      saw: [en("Reed Mill"), en("Lake Mill")],
    };
    expect(itemOf(item)?.title?.en).toBe("inspection");
    expect(itemOf({ ...item, saw: undefined })?.title?.en).toBe("Inspection of Two Mills");
  });

  it("leaves out a call at which a document was signed", () => {
    const agreements = [{ key: "m", title: en("Memorandum"), status: "signed" }];
    const item = { activity: "signing", title: en("Call on the Mayor and MOU Signing"), agreements: ["m"] };
    expect(itemOf(item, { agreements })?.title).toBeUndefined();
  });

  it("leaves out a group that the act names, but no group of others", () => {
    const group = (of: object) => ({ key: "g", group: en("students"), of: [of] });
    const item = {
      activity: "other",
      title: en("Meeting with Students"),
      people: [{ key: "g" }],
      did: en("meet students of Reed School"),
    };
    const own = itemOf(item, { participants: [group({ name: en("Reed School") })] });
    expect([own?.people, own?.title]).toEqual([[], undefined]);
    expect(itemOf(item, { participants: [group({ name: en("Lake School") })] })?.people).toHaveLength(1);
  });
});
