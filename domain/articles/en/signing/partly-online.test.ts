import { describe, expect, it } from "vitest";
import { en, personOfSide, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const city = (name: string) => ({ name: en(`City of ${name}`), the: true, kind: "government" });
const ann = personOfSide("a", "Ann Example", "Mayor of Reedham", "host");
const bea = personOfSide("b", "Bea Sample", "deputy mayor of Lakeham", "guest");
const cal = personOfSide("c", "Cal Pattern", "Mayor of Lakeham", "guest", { presence: "remote" });

const signing = (participants: object[], item: object) =>
  text({
    kind: "signing",
    title: en("Reedham and Lakeham sign memorandum"),
    news: "m",
    home: city("Reedham"),
    venue: { name: en("Lake Hall"), the: true, city: en("Reedham") },
    participants,
    agenda: [{ key: "s", activity: "signing", title: en("signing ceremony"), agreements: ["m"], ...item }],
    agreements: [
      {
        key: "m",
        title: en("memorandum of understanding"),
        type: "mou",
        status: "signed",
        parties: [
          { organization: city("Reedham"), signatories: ["a"] },
          { organization: city("Lakeham"), signatories: ["b"] },
        ],
        purpose: en("renew the friendly relations of the two cities"),
      },
    ],
  });

describe("a signing that was partly online", () => {
  it("says who joined online, rather than that the document was signed online", () => {
    const people = [{ key: "a" }, { key: "b" }, { key: "c" }];
    const made = signing([ann, { ...bea, onBehalfOf: "c" }, cal], { online: "partly", people });
    expect(made).toContain(
      "on behalf of the Mayor of Lakeham, Cal Pattern. Pattern joined the ceremony online.",
    );
    expect(made).not.toContain("both in person and online");
  });

  it("renewed relations of the parties, whom its sentence does not count", () => {
    expect(signing([ann, bea], { people: [{ key: "a" }, { key: "b" }] })).toContain(
      "to renew their friendly relations",
    );
  });

  it("was signed at a partly online ceremony where nobody is known to have joined online", () => {
    const made = signing([ann, bea], {
      online: "partly",
      people: [{ key: "a" }, { key: "b" }],
      peopleOpen: true,
    });
    expect(made).toMatch(/signed a memorandum of understanding at a partly online ceremony/);
    expect(made).not.toContain("both in person and online");
  });
});
