import { describe, expect, it } from "vitest";
import { en, person, personOf, said, textOfEvent, town } from "./lake-town.test-data";

const guest = (key: string, name: string, title: string, more = {}) =>
  personOf(key, name, title, "Lakeside Port Union", { side: "guest", delegation: "d", ...more });

/** A visit to the town by a delegation of three or four, whose items list only some of them. */
const visit = (agenda: object[], more: readonly object[] = []): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lakeside Port Union visits Reedham"),
    city: en("Reedham"),
    participants: [
      guest("g", "Ann Exemplar", "president"),
      guest("a", "Abe Specimen", "treasurer"),
      guest("b", "Eve Pattern", "head of the tug section"),
      guest("c", "Cora Muster", "head of the legal section"),
      person("h", "Bob Sample", "mayor", town, { side: "host", roles: ["receiver"] }),
      personOf("i", "Ian Instance", "clerk", "Reedham Town Hall", { side: "host" }),
      ...more,
    ],
    delegations: [{ key: "d", side: "guest", head: "g" }],
    agenda,
  });

const talks = {
  key: "t",
  activity: "talks",
  topics: [en("tugs")],
  people: [{ key: "g", as: "head" }, { key: "a" }, { key: "h", as: "receiver" }, { key: "i" }],
};

describe("a list of the members of a delegation", () => {
  const text = visit([{ ...talks, remarks: [said("a", "propose", "share two tugs")] }]);

  it("has all of them, also those who speak or attend an item", () => {
    expect(text).toMatch(
      /The delegation also included [^.]*Abe Specimen[^.]*Eve Pattern[^.]*and Cora Muster[^.]*\./,
    );
    expect(text).not.toMatch(/included Eve Pattern/);
  });

  it("leaves them their short names afterwards", () => {
    expect(text).toMatch(/Exemplar and Specimen held talks/);
    expect(text.match(/Abe Specimen/g)).toHaveLength(1);
  });
});

describe("talks of a reception with others than the receivers", () => {
  it("include the host who received them", () => {
    const text = visit([talks]);
    expect(text).toMatch(/held talks with Sample and [^.]*Ian Instance/);
  });

  it("exclude the interpreter", () => {
    const lotte = { key: "l", person: { name: en("Lotte Sentence") }, side: "host", roles: ["interpreter"] };
    const text = visit([{ ...talks, people: [...talks.people, { key: "l" }] }], [lotte]);
    expect(text).not.toMatch(/talks with [^.]*Sentence|Sentence attended/);
    expect(text).toContain("Lotte Sentence interpreted");
  });
});

describe("visitors of no delegation", () => {
  it("are all named with the one who led them, also who speaks later", () => {
    const guestOf = (key: string, name: string, more = {}) =>
      personOf(key, name, "pilot", "Lakeside Port Union", { side: "guest", ...more });
    const text = textOfEvent({
      kind: "reception",
      title: en("Pilots visit Reedham"),
      city: en("Reedham"),
      participants: [
        guestOf("g", "Ann Exemplar", { roles: ["head"] }),
        guestOf("a", "Abe Specimen"),
        guestOf("b", "Eve Pattern"),
        person("h", "Bob Sample", "mayor", town, { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [en("tugs")],
          people: [{ key: "g" }, { key: "b" }, { key: "h", as: "receiver" }],
          remarks: [said("a", "propose", "share two tugs")],
        },
      ],
    });
    expect(text).toMatch(/Specimen[^.]* and [^.]*Pattern|Pattern[^.]* and [^.]*Specimen/);
    expect(text.match(/Abe Specimen/g)).toHaveLength(1);
  });
});

describe("groups of a delegation whose other members act by themselves", () => {
  it("do not all belong to its leader's company", () => {
    const officials = { key: "z", group: en("officials of the port"), side: "guest", delegation: "d" };
    const dinner = {
      key: "m",
      activity: "discussion",
      people: [{ key: "a", as: "chair" }, { key: "b" }, { key: "c" }, { key: "h" }, { key: "z" }],
      topics: [en("nets")],
    };
    expect(visit([talks, dinner], [officials])).not.toMatch(/accompanied by officials/);
  });
});
