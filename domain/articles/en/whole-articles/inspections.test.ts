import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent as text } from "./lake-town.test-data";

const HEAD = personOf("p0", "Ann Example", "Professor", "Lakeland University", {
  roles: ["head"],
  side: "guest",
});

describe("a person whom a visitor contacted", () => {
  const call = (did: string, more: object = {}) =>
    text({
      kind: "inspection",
      title: en("Ann Example visits Reedham Hospital"),
      city: en("Reedham"),
      participants: [
        HEAD,
        { key: "j", group: en("the joint director of health for Reedham"), presence: "remote", side: "host" },
        { key: "z", group: en("engineers"), side: "guest" },
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          venue: { name: en("Reedham Hospital"), the: false },
          people: [{ key: "p0" }],
        },
        { key: "c", activity: "other", did: en(did), people: [{ key: "p0" }, { key: "j" }], ...more },
      ],
    });

  it("is not one of those who made the call", () => {
    const asked = {
      key: "r",
      by: ["p0"],
      to: ["j"],
      act: "ask",
      whom: en("the joint director"),
      points: [en("explain the delay")],
    };
    for (const made of [
      call("contact the joint director of health"),
      call("summon the joint director of health for Reedham"),
      call("call the health office", { remarks: [asked] }),
    ]) {
      expect(made).toMatch(/(?:Example|She|He) (?:contacted|summoned|called) the/);
      expect(made).not.toMatch(/director(?: of health)?(?: for Reedham)? (?:contacted|summoned|called)/);
    }
    expect(call("contact the press")).toMatch(/Example and the joint director[^.]* contacted the press/);
  });
});

describe("a tour that the record calls an inspection", () => {
  const inspected = (title: string, more: object = {}) =>
    text({
      kind: "inspection",
      title: en("Ann Example visits Reedham"),
      city: en("Reedham"),
      participants: [HEAD],
      agenda: [
        {
          key: "t",
          activity: "tour",
          title: en(title),
          venue: { name: en("Reedham Hospital"), the: false },
          people: [{ key: "p0" }],
          ...more,
        },
        {
          key: "u",
          activity: "tour",
          venue: { name: en("Lake School"), the: true },
          people: [{ key: "p0" }],
        },
      ],
    });

  it("is made of the place, and not for it", () => {
    const seen = inspected("surprise inspection", { saw: [en("the records of the hospital")] });
    expect(seen).toMatch(
      /made a surprise inspection of Reedham Hospital(?:, where \S+ saw| and saw) the records/,
    );
    expect(seen).not.toContain("for a surprise inspection");
    expect(inspected("inspection")).toMatch(/inspected Reedham Hospital/);
  });
});

describe("an inspection whose aim has all that was seen", () => {
  const inspected = (aim: string, changes: object = {}): string => {
    const minister = personOf("m", "Bo Ray", "Chief Minister", "Lake Province", {
      roles: ["head"],
      side: "guest",
    });
    const said = (key: string, act: string, point: string) => ({ key, by: ["m"], act, points: [en(point)] });
    return text({
      kind: "inspection",
      title: en("Chief Minister Ray inspects the Reedham Dike"),
      venue: { name: en("Reedham Dike"), the: true },
      purpose: en(aim),
      participants: [
        minister,
        { key: "e", group: en("engineers"), side: "guest" },
        { key: "t", group: en("staff of the water office"), side: "guest", roles: ["escort"] },
        personOf("u", "Ann Lee", "chief engineer", "Reed Water Office", { side: "host" }),
      ],
      agenda: [
        {
          key: "s",
          activity: "tour",
          title: en("surprise inspection"),
          people: [{ key: "m", as: "head" }, { key: "e" }, { key: "t", as: "escort" }],
          saw: [en("the new sluice at the mill")],
          remarks: [
            said("r", "stress", "the province needs dikes"),
            said("o", "promise", "visit the sluice again"),
          ],
          ...changes,
        },
      ],
    });
  };

  it("is called as its tour, which states nothing again", () => {
    const story = inspected("check the work on the new sluice at the mill");
    expect(story).toMatch(
      /Ray, .* made a surprise inspection of the Reedham Dike .*to check the work on the/,
    );
    expect(story.match(/sluice at the mill/g)).toHaveLength(1);
    expect(story).toMatch(/staff of the water office accompanied the group/i);
    expect(story).not.toMatch(/the minister\b/i);
  });

  it("is followed by its tour where that saw something else", () => {
    expect(inspected("check the work on the dike")).toMatch(/the new sluice at the mill/);
    const [aim, saw] = ["check the windmills and the millpond", [en("the windmill")]];
    expect(inspected(aim, { saw })).toMatch(/the windmill\b/);
  });

  it("is not of those who were not on its tour", () => {
    const aim = "check the work on the new sluice at the mill";
    expect(inspected(aim, { people: [{ key: "e" }] })).not.toMatch(/Ray[^.]* made a surprise inspection/);
  });

  it("is followed by its tour where others had a part in that", () => {
    const aim = "check the work on the new sluice at the mill";
    const led = [{ key: "m", as: "head" }, { key: "e" }, { key: "u", as: "guide" }];
    expect(inspected(aim, { people: led })).toMatch(/Guided by Ann Lee, chief engineer/);
    const organizers = [
      { organization: { name: en("Reed Pump Trust"), kind: "association" }, tier: "organizer" },
    ];
    expect(inspected(aim, { organizers })).toContain("Reed Pump Trust");
  });
});
