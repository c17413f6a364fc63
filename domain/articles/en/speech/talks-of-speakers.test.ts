import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const LAKE = { name: en("Lake City"), the: false, kind: "government" };
const SAND = { name: en("Sand Province"), the: false, kind: "government" };

const signing = (remarks: object[], agreement: object = {}, item: object = {}) =>
  text({
    kind: "signing",
    title: en("Lake City and Sand Province sign memorandum"),
    news: "m",
    participants: [
      person("a", "Ann Example", "Mayor", LAKE, { side: "host" }),
      person("b", "Bo Sample", "Governor", SAND, { side: "guest" }),
    ],
    agenda: [
      { key: "t", activity: "talks", remarks, ...item },
      { key: "s", activity: "signing", agreements: ["m"] },
    ],
    agreements: [
      {
        key: "m",
        title: en("memorandum on friendship"),
        type: "mou",
        status: "signed",
        parties: [{ organization: LAKE }, { organization: SAND }],
        ...agreement,
      },
    ],
  });

describe("two who spoke at talks beside a signing", () => {
  it("are said to have held talks, which gives their words an occasion", () => {
    const made = signing([
      said("b", "say", "the fair was a joy"),
      said("a", "stress", "the fair had helped"),
    ]);
    expect(made).toMatch(
      /Before the signing, Ann Example, Mayor of Lake City, and Bo Sample, Governor of Sand Province, held talks\. Sample (?:said (?:that )?the fair was a joy|called the fair a joy)/,
    );
    expect(made).not.toMatch(/Sample, Governor of Sand Province, said/);
  });

  it("are introduced with their words where only one of them spoke", () => {
    const made = signing([said("b", "say", "the fair was a joy")]);
    expect(made).not.toContain("held talks");
    expect(made).toContain("Sand Province Governor Bo Sample said");
  });

  it("are not said to have held talks again, where an item says who did", () => {
    const made = signing(
      [said("b", "say", "the fair was a joy"), said("a", "stress", "the fair had helped")],
      {},
      { people: [{ key: "a" }, { key: "b" }] },
    );
    expect((made.match(/held talks|\bmet\b/g) ?? []).length).toBeLessThan(2);
  });
});

describe("the list of what two will do under a document", () => {
  it("begins with the document rather than with a pronoun", () => {
    const made = signing([said("b", "say", "the fair was a joy")], {
      fields: [en("trade"), en("boats")],
      fieldsOpen: true,
      scope: [
        "facilitate exchanges between their businesses through business conferences, fairs and expos",
        "hold training courses for young divers and support regular exchanges among them",
        "promote student exchanges, cultural exchanges and cooperation between officials of the two shores",
        ...["reeds", "oars", "nets", "sails", "lamps", "salt", "oil"].map(
          (one) => `buy ${one}, and sell them`,
        ),
      ].map((one, at) => ({ key: `s${at}`, text: en(one) })),
      scopeOpen: true,
    });
    expect(made).toContain("Under the memorandum, the two sides will, among other things:");
    expect(made).not.toContain("Under it");
  });
});
