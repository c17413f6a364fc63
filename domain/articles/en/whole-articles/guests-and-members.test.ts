import { describe, expect, it } from "vitest";
import { en, person, personOf, textOfEvent, town } from "./lake-town.test-data";

const academy = { name: en("Reedham Lake Academy"), the: true };
const college = { name: en("Hilltown Water College"), the: true };
const host = person("h", "Hal Host", "mayor", town, { side: "host" });

describe("separate meetings with many guests", () => {
  const guest = (key: string, name: string, country: string) =>
    person(
      key,
      name,
      `Ambassador to ${country}`,
      { name: en("Foreign Service of Lakeland"), the: true },
      { side: "guest" },
    );
  const guests = [
    guest("a", "Ann Lee", "Reedland"),
    guest("b", "Bo Ray", "Wyland"),
    guest("c", "Cora Made", "Hilland"),
    guest("d", "Di Ash", "Moorland"),
  ];
  const meeting = (people: readonly { key: string }[], whom?: string) =>
    textOfEvent({
      kind: "meeting",
      title: en("Mayor meets ambassadors"),
      city: en("Reedham"),
      participants: [host, ...people],
      agenda: [
        {
          key: "t",
          activity: "talks",
          each: true,
          people: [{ key: "h" }, ...people.map(({ key }) => ({ key }))],
          ...(whom
            ? { remarks: [{ key: "r", by: ["h"], act: "thank", whom: en(whom), points: [en("their work")] }] }
            : {}),
        },
      ],
    });

  it("count them, and name them in a second sentence", () => {
    const words = meeting(guests, "the ambassadors");
    expect(words).toMatch(
      /held separate meetings with four ambassadors in Reedham on March 5, 2024\. They were Ann Lee/,
    );
    expect(words).not.toMatch(/meetings [^.]* with Ann Lee/);
  });

  it("count them once, where their offices are listed together", () => {
    const places = ["Reedland", "Wyland", "Hilland", "Moorland", "Fenland", "Mereland"];
    const names = ["Ann Lee", "Bo Ray", "Cora Made", "Di Ash", "Ed Orr", "Jo Pike"];
    const ambassadors = places.map((place, at) =>
      personOf(`g${at}`, names[at] ?? "", "Ambassador", place, { side: "guest" }),
    );
    const words = meeting(ambassadors);
    expect(words).toContain("with six ambassadors");
    expect(words.match(/six ambassadors/g)).toHaveLength(1);
  });

  it("count them by what they all are, where no words address them", () => {
    const words = meeting(guests);
    expect(words).toContain("with four ambassadors");
    expect(words).not.toContain("four guests");
  });

  it("name a few in the first sentence", () => {
    expect(meeting(guests.slice(0, 2))).toMatch(/with Ann Lee,/);
  });
});

describe("people of one organization in a list", () => {
  const present = (...people: object[]) =>
    textOfEvent({
      kind: "seminar",
      title: en("Seminar on reeds held"),
      officialName: en("seminar on reeds"),
      participants: people,
    });

  it("has the organization with each title where several share one", () => {
    const words = present(
      person("a", "Ann Lee", "speaker", academy),
      person("b", "Bo Ray", "member", academy),
      person("c", "Cora Made", "member", academy),
    );
    expect(words).toMatch(
      /Ann Lee, speaker of the Reedham Lake Academy, and Bo Ray and Cora Made, members of the/,
    );
    expect(words).not.toContain("members, of");
  });

  it("does not say “its professor” of one of several", () => {
    const listed = (title: string) =>
      present(
        person("a", "Ann Lee", "President", academy),
        person("b", "Bo Ray", title, academy, { functions: [] }),
        person("c", "Cora Made", "Dean", college),
        person("d", "Di Ash", "Dean", { name: en("Moor School"), the: true }),
      );
    expect(listed("Associate Professor")).not.toContain("its Associate Professor");
  });
});

describe("a title that is a call by somebody", () => {
  const titled = (title: string) =>
    textOfEvent({
      kind: "meeting",
      title: en(title),
      participants: [host, person("a", "Ann Lee", "president", college, { side: "guest", roles: ["head"] })],
      agenda: [{ key: "t", activity: "talks", people: [{ key: "h" }, { key: "a" }] }],
    });

  it("has a verb as a headline", () => {
    expect(titled("Courtesy call on Mayor Host by College President and her staff")).toMatch(
      /^College President and her staff pay courtesy call on Mayor Host\n/,
    );
    expect(titled("Farewell call on Mayor Host by President Lee")).toMatch(
      /^President Lee pays farewell call on Mayor Host\n/,
    );
  });
});

describe("the participants of an event", () => {
  it("are known from it where they speak", () => {
    const words = textOfEvent({
      kind: "seminar",
      title: en("Seminar on reeds held"),
      officialName: en("seminar on reeds"),
      participants: [person("a", "Ann Lee", "lecturer", academy), { key: "p", group: en("participants") }],
      agenda: [
        {
          key: "d",
          activity: "discussion",
          remarks: [
            { key: "r", by: ["p"], act: "thank", whom: en("the lake town"), points: [en("its help")] },
          ],
        },
      ],
    });
    expect(words).toMatch(/[Tt]he participants thanked/);
  });
});
