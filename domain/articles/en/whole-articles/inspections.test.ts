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
    expect(inspected("inspection")).toMatch(/made an inspection of Reedham Hospital/);
  });
});
