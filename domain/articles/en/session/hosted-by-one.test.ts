import { describe, expect, it } from "vitest";
import { en, personOf, personOfSide, speech, textOfEvent } from "../whole-articles/lake-town.test-data";

const council = { name: en("Reedham Town Council"), kind: "government" };

const stay = (item: object, more = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Tessaly delegation visits Reedham for anniversary of twinning"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("delegation from Tessaly"), side: "guest" }],
    participants: [
      personOf("lee", "Ann Lee", "secretary", "Tessaly Twinning Guild", { side: "guest", delegation: "d" }),
      personOfSide("ray", "Bo Ray", "Mayor of Reedham", "host"),
      personOf("day", "Kim Day", "chair", "Reedham Twinning Guild", { side: "host" }),
    ],
    agenda: [
      {
        key: "r",
        activity: "ceremony",
        title: en("reception by the town council"),
        venue: { name: en("Lake Hall"), the: true },
        organizers: [{ organization: council, tier: "host" }],
        ...item,
      },
      { key: "t", activity: "tour", saw: [en("the old mill")] },
    ],
    ...more,
  });

describe("an item of one host", () => {
  it("is hosted by it, once", () => {
    const text = stay({});
    expect(text).toContain("Reedham Town Council hosted a reception in the Lake Hall");
    expect(text).not.toMatch(/by the town council|hosted by/);
  });

  it("names those who attended and are not known yet", () => {
    const text = stay({ people: [{ key: "ray" }, { key: "day" }, { key: "lee" }], peopleOpen: true });
    expect(text).toMatch(/Lake Hall, attended by Bo Ray, Mayor of Reedham[,;] (?:and )?Kim Day, chair/);
    expect(text).not.toMatch(/attended by [^.]*Lee/);
  });

  it("keeps whom else its title names", () => {
    expect(stay({ title: en("reception by the rowing club") })).toContain("reception by the rowing club");
  });

  it("keeps what is its host's own", () => {
    const people = [{ key: "ray" }];
    expect(stay({ people, title: en("performance by the town council") })).not.toContain(
      "hosted a performance",
    );
    expect(stay({ people, title: en("anniversary of the town council") })).not.toContain(
      "hosted an anniversary",
    );
  });

  it("is a speech that somebody gave, rather than hosted", () => {
    const text = stay({ title: en("keynote speech"), people: [{ key: "ray" }], remarks: [speech("ray")] });
    expect(text).not.toContain("hosted a keynote speech");
  });
});

describe("a visit of which only the first day is recorded", () => {
  const dated = (start: string, told = "main", item = {}): string =>
    stay(
      { when: { start: "2024-03-05" } },
      {
        agenda: [
          { key: "a", activity: "tour", when: { start: "2024-03-05" }, saw: [en("the old mill")] },
          { key: "b", activity: "tour", told, when: { start }, saw: [en("the harbor")], ...item },
        ],
      },
    );

  it("lasted until the day of its last item", () => {
    expect(dated("2024-03-08")).toContain("from March 5 to 8, 2024");
  });

  it("did not last until what followed it, or from what came before it", () => {
    expect(dated("2024-03-08", "after")).not.toContain("from March 5");
    expect(dated("2024-03-03")).not.toContain("from March");
    expect(dated("2024-07-08")).not.toContain("from March");
  });

  it("did not last until an item elsewhere, online, of the hosts alone, or much later", () => {
    for (const item of [
      { city: en("Norham") },
      { venue: { name: en("Fen Harbor"), city: en("Norham") } },
      { online: "fully" },
      { people: [{ key: "ray" }] },
    ])
      expect(dated("2024-03-07", "main", item)).not.toMatch(/from March 5|March 5 and/);
    expect(dated("2024-03-20")).not.toContain("from March 5");
  });
});
