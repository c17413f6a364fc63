import { describe, expect, it } from "vitest";
import { en, personOf, personOfSide, said, textOfEvent } from "./lake-town.test-data";

const ray = personOf("b", "Bo Ray", "director", "Hill Water Office", { side: "guest", roles: ["head"] });

describe("what an open list of names leaves out", () => {
  const visit = (...saw: string[]): string =>
    textOfEvent({
      kind: "inspection",
      title: en("Hill Water director visits Reed Park"),
      participants: [ray],
      agenda: [
        {
          key: "x",
          activity: "tour",
          venue: { name: en("Reed Park") },
          saw: saw.map(en),
          sawOpen: true,
        },
        { key: "y", activity: "tour", venue: { name: en("Hill Park") }, saw: [en("the drains")] },
      ],
    });

  it("is not a thing where companies are named", () => {
    const text = visit("Lake Paper Works Limited", "Reed Textile Mills");
    expect(text).toContain("Lake Paper Works Limited and Reed Textile Mills, among others");
    expect(text).not.toContain("among other things");
  });

  it("is other things where things are", () => {
    expect(visit("the new pumps", "the dam")).toContain("among other things");
  });
});

describe("a group of two kinds of people in an open list", () => {
  it("is included among those attending", () => {
    const text = textOfEvent({
      kind: "seminar",
      title: en("Seminar on lakes held in Reedham"),
      officialName: en("the Seminar on Lakes"),
      city: en("Reedham"),
      participants: [{ key: "g", group: en("students and teachers from the schools of the lake") }],
      participantsOpen: true,
    });
    expect(text).toContain("students and teachers from the schools of the lake");
    expect(text).not.toContain(", and others");
  });
});

describe("words set off after those who were counted", () => {
  it("are closed with a comma", () => {
    const text = textOfEvent({
      kind: "seminar",
      title: en("Reedham trains officers in lake care"),
      officialName: en("the Training Programme on Lake Care"),
      city: en("Reedham"),
      attendance: { count: 22, of: en("officers of the Lake Department, mostly from the hills") },
    });
    expect(text).toMatch(/Lake Department, mostly from the hills, (?:took part|attended)/);
  });
});

describe("a handover at a hospital", () => {
  const text = textOfEvent({
    kind: "other",
    title: en("Lakeland Embassy donates scanner to Reed Hospital"),
    venue: { name: en("Reed Hospital") },
    participants: [
      personOf("a", "Ann Lee", "manager", "Reed Hospital", { side: "host" }),
      personOfSide("b", "Bo Ray", "Ambassador of Lakeland", "guest"),
    ],
    agenda: [
      {
        key: "x",
        activity: "handover",
        title: en("portable blood analysis (PBA) machine and test equipment"),
        people: [
          { key: "b", as: "head" },
          { key: "a", as: "receiver" },
        ],
      },
      {
        key: "y",
        activity: "tour",
        people: [{ key: "b", as: "head" }],
        saw: [en("some of the services offered at the hospital")],
      },
    ],
  });

  it("has an article before the machine in front of what is not counted", () => {
    expect(text).toContain("a portable blood analysis (PBA) machine and test equipment");
  });

  it("ends with services that were seen rather than visited", () => {
    expect(text).toMatch(/saw some of the services/);
    expect(text).not.toContain("visited some");
  });
});

describe("what a speaker does with a word", () => {
  it("is a verb of its own", () => {
    const text = textOfEvent({
      kind: "meeting",
      title: en("Lee meets Ray"),
      city: en("Reedham"),
      participants: [
        personOf("a", "Ann Lee", "mayor", "Reedham", { side: "host" }),
        { ...ray, person: { ...ray.person, pronoun: "he" } },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [
            said("a", "say", "the town would set up a pump station"),
            said("b", "say", "he agrees", "the office will lend the pumps"),
          ],
        },
      ],
    });
    expect(text).toContain("Ray agreed and said");
    expect(text).not.toContain("he agrees");
  });
});
