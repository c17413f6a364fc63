import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

const college = { name: en("Hilltown Water College"), the: true };
const club = { name: en("Lake Club"), the: true };
const lee = (more = {}) =>
  person("a", "Ann Lee", "president", college, { side: "guest", roles: ["head"], ...more });
const ray = person("b", "Bo Ray", "chairman", club, { side: "host", roles: ["receiver"] });
const visit = (participants: object[], more = {}) =>
  textOfEvent({
    kind: "reception",
    title: en("Hilltown college visits the Boat House"),
    venue: { name: en("Boat House"), the: true },
    participants,
    ...more,
  });
const opening = {
  key: "s",
  activity: "ceremony",
  title: en("inauguration of the Reed Pier"),
  people: [{ key: "a" }, { key: "c" }],
};
const made = person("c", "Cora Made", "curator", { name: en("Reed Museum"), the: true }, { side: "third" });

describe("a ceremony on a visit", () => {
  it("was attended by the guest too", () => {
    const words = visit([lee(), ray, made], { agenda: [opening] });
    expect(words).toMatch(/Lee and Cora Made, curator of the Reed Museum, attended the inauguration/);
    expect(words).not.toMatch(/\. Cora Made, curator of the Reed Museum, attended/);
  });

  it("was attended by the whole delegation too", () => {
    const words = visit([lee({ delegation: "d" }), ray, made], {
      delegations: [{ key: "d", size: 9, side: "guest", head: "a" }],
      agenda: [{ ...opening, people: [{ key: "a", as: "head" }, { key: "c" }] }],
    });
    expect(words).not.toMatch(/\. Cora Made, curator of the Reed Museum, attended/);
  });
});

describe("an anniversary that a visit belongs to", () => {
  it("falls in a year, and is not held", () => {
    const words = visit([lee(), ray], {
      partOf: { name: en("the 10th anniversary of the friendship of the towns"), when: { start: "2024" } },
    });
    expect(words).not.toContain("towns, held");
  });
});

describe("things of a region that a speaker introduces", () => {
  it("are described, not presented to the guests", () => {
    const words = visit([lee(), ray], {
      agenda: [
        {
          key: "s",
          activity: "talks",
          people: [{ key: "a" }, { key: "b" }],
          remarks: [said("b", "introduce", "local mangoes", "the Reed Springs", "the Lake Marathon")],
        },
      ],
    });
    expect(words).toContain("described local mangoes");
    expect(words).not.toContain("presented local mangoes");
  });
});
