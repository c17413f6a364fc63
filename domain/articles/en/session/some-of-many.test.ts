import { describe, expect, it } from "vitest";
import { en, personOf, personOfSide, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const long = (key: string, name: string, side?: string) =>
  personOf(
    key,
    name,
    `deputy director of the department for the boats of ${name}`,
    "Lake Office",
    side ? { side } : {},
  );
const silent = [long("w", "Wim Orr"), long("x", "Xi Yule"), long("y", "Yu Zed"), long("z", "Zoe Ash")];
const speakers = [personOf("a", "Ann Lee", "mayor", "Reedham"), personOf("b", "Bo Ray", "mayor", "Mere")];
const words = [said("a", "say", "the lake is deep"), said("b", "say", "the boats are light")];

describe("people who are not all of those at an item", () => {
  const panel = (people: object[], more: object = {}): string =>
    textOfEvent({
      kind: "seminar",
      title: en("Lake Day held in Reedham"),
      officialName: en("the Lake Day"),
      city: en("Reedham"),
      participants: [
        personOf("c", "Cy Dee", "editor", "Lake News", { roles: ["chair"] }),
        ...speakers,
        ...silent,
      ],
      agenda: [
        {
          key: "p",
          activity: "discussion",
          title: en("panel discussion"),
          topics: [en("boats")],
          people: [{ key: "c", as: "chair" }, ...people],
          remarks: words,
        },
      ],
      ...more,
    });
  const all = [...speakers, ...silent].map(({ key }) => ({ key }));

  it("also attended it, with others where the record has some", () => {
    expect(panel(all)).toMatch(/was also attended by Wim Orr, .*; and Zoe Ash/);
    expect(panel(all, { participantsOpen: true })).toMatch(
      /was also attended by Wim Orr, .*Zoe Ash.*; and others\./,
    );
  });

  it("are some of its speakers where the words of others follow", () => {
    const people = [...speakers, ...silent].map(({ key }) => ({ key, as: "speaker" }));
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("Reedham delegation visits Mere"),
      city: en("Mere"),
      delegations: [{ key: "d", side: "guest", head: "a", name: en("Reedham delegation") }],
      participants: [
        ...speakers.map((one) => ({ ...one, side: "guest", delegation: "d" })),
        ...silent.map((one) => ({ ...one, side: "host" })),
      ],
      agenda: [{ key: "s", activity: "speeches", title: en("5th Lake Summit"), people, remarks: words }],
    });
    expect(text).toContain("The speakers at the 5th Lake Summit included Wim Orr, ");
  });
});

describe("one visitor at talks where the hosts spoke", () => {
  it("did not discuss alone", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Lake Office holds talks with ambassador"),
      city: en("Reedham"),
      participants: [
        personOf("h", "Ida Moor", "president", "Lake Office", { side: "host", roles: ["chair"] }),
        personOfSide("g", "Kim Fen", "Ambassador of Norland", "guest", { roles: ["head"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "discussion",
          topics: [en("the care of the lake")],
          remarks: [said("h", "say", "the lake is deep")],
        },
      ],
    });
    expect(text).toContain("discussed the care of the lake");
    expect(text).not.toMatch(/Fen (?:also )?discussed/);
  });
});
