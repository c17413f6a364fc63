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

  it("has all of them, also who speaks or sits at an item", () => {
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

describe("talks of a reception with others than who received the visitors", () => {
  it("are with the host who received them too", () => {
    const text = visit([talks]);
    expect(text).toMatch(/held talks with Sample and [^.]*Ian Instance/);
  });

  it("are not with who interpreted", () => {
    const lotte = { key: "l", person: { name: en("Lotte Sentence") }, side: "host", roles: ["interpreter"] };
    const text = visit([{ ...talks, people: [...talks.people, { key: "l" }] }], [lotte]);
    expect(text).not.toMatch(/talks with [^.]*Sentence|Sentence attended/);
    expect(text).toContain("Lotte Sentence interpreted");
  });
});
