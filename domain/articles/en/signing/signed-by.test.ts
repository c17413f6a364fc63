import { describe, expect, it } from "vitest";
import { en, person, speech, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const college = { name: en("Lake College"), kind: "university" };
const school = { name: en("Reed College"), kind: "university" };
const club = { name: en("Lake Club"), the: true };

/** A document of others: with two documents, each stays at its item. */
const other = {
  key: "o",
  title: en("lease of a boathouse"),
  type: "other",
  status: "signed",
  parties: [
    { organization: { name: en("Oar Club"), the: true } },
    { organization: { name: en("Sail Club"), the: true } },
  ],
};

const visit = (remarks: object[], more: object = {}, second: object = school) =>
  text({
    kind: "reception",
    title: en("Mayor of Reedham visits Lake College"),
    city: en("Lakeside"),
    venue: { name: en("Lake College"), organization: college },
    participants: [
      person("m", "Max Mead", "mayor", { name: en("Reedham"), kind: "government" }, { side: "guest" }),
      person("b", "Bo Ray", "rector", second, { side: "guest" }),
      person("a", "Ann Lee", "president", college, { side: "host" }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "m" }, { key: "b" }, { key: "a", as: "receiver" }],
        topics: [en("the care of the lake")],
        remarks,
      },
      { key: "g", activity: "signing", people: [{ key: "b" }, { key: "a" }], agreements: ["d"] },
    ],
    news: "m",
    agreements: [
      {
        key: "d",
        title: en("memorandum on exchanges"),
        type: "mou",
        status: "signed",
        parties: [
          { organization: college, signatories: ["a"] },
          { organization: second, signatories: ["b"] },
        ],
      },
      other,
    ],
    ...more,
  });

describe("a document signed after the news by one person of each party", () => {
  it("has those who signed as the subject, for the two of a kind, where both are known", () => {
    const written = visit([speech("a"), speech("b")]);
    expect(written).toMatch(/On behalf of the two colleges, (?:Lee and Ray|Ray and Lee) signed a memorandum/);
    expect(written).not.toMatch(/signed for the two colleges/);
  });

  it("does not say for whom they signed where the parties are of different kinds", () => {
    const written = visit([speech("a"), speech("b")], {}, club);
    expect(written).toMatch(/(?:Lee and Ray|Ray and Lee) signed a memorandum/);
    expect(written).not.toContain("on behalf of");
    expect(written).not.toContain("their organizations");
  });
});

describe("a document signed after the news by the heads of units", () => {
  it("is between the units, which need not be the two sides of the event", () => {
    const unit = { name: en("Faculty of Dredging"), the: true, parent: college, kind: "university" };
    const written = visit(
      [speech("a"), speech("b")],
      {
        agreements: [
          {
            key: "d",
            title: en("cooperation agreement"),
            type: "other",
            status: "signed",
            parties: [
              { organization: unit, signatories: ["a"] },
              { organization: club, signatories: ["b"] },
            ],
          },
          other,
        ],
        participants: [
          person("m", "Max Mead", "mayor", { name: en("Reedham"), kind: "government" }, { side: "guest" }),
          person("b", "Bo Ray", "rector", club, { side: "guest" }),
          person("a", "Ann Lee", "dean", unit, { side: "host" }),
        ],
      },
      club,
    );
    expect(written).toMatch(
      /signed a cooperation agreement between the (?:faculty and the Lake Club|Lake Club and the faculty)/,
    );
  });
});

describe("a document signed after the news by two ministers", () => {
  it("is not signed on behalf of their organizations", () => {
    const ministry = (name: string) => ({ name: en(name), the: true, kind: "government" });
    const [trade, ports] = [ministry("Ministry of Trade"), ministry("Lake Authority of Ports")];
    const written = visit([speech("a"), speech("b")], {
      participants: [
        person("m", "Max Mead", "mayor", { name: en("Reedham"), kind: "government" }, { side: "guest" }),
        person("a", "Ann Lee", "Minister", trade, { side: "guest" }),
        person("b", "Bo Ray", "Minister", ports, { side: "host" }),
      ],
      agreements: [
        {
          key: "d",
          title: en("agreed minutes of the session"),
          type: "other",
          status: "signed",
          parties: [
            { organization: trade, signatories: ["a"] },
            { organization: ports, signatories: ["b"] },
          ],
        },
      ],
    });
    expect(written).toMatch(/(?:Lee and Ray|Ray and Lee) signed agreed minutes/);
    expect(written).not.toContain("their organizations");
  });
});

describe("a family name that reads as a pronoun", () => {
  const written = (family: string) =>
    text({
      kind: "meeting",
      title: en("Lake talks"),
      city: en("Reedham"),
      participants: [
        {
          key: "h",
          person: { name: en(`${family} Lin`), later: en(family) },
          posts: [{ title: en("director"), organization: club }],
        },
        person("a", "Ann Lee", "president", college),
      ],
      agenda: [
        { key: "t", activity: "talks", topics: [en("the lake")], remarks: [speech("h"), speech("a")] },
      ],
    });

  it("is never alone", () => {
    expect(written("He")).toContain("He Lin said that the lake needed care");
    expect(written("So")).toContain("So Lin said that the lake needed care");
    expect(written("Ho")).toContain("Ho said that the lake needed care");
    expect(written("He")).not.toMatch(/\bHe (?!Lin)/);
  });
});

describe("a certificate signed by an envoy and a minister behind the handover that is the news", () => {
  const official = (key: string, name: string, title: string, side: string) => ({
    key,
    person: { name: en(name), later: en(name.split(" ")[1] ?? "") },
    posts: [{ title: en(title) }],
    side,
  });
  const state = (name: string) => ({ name: en(`Government of ${name}`), the: true, kind: "government" });
  const written = text({
    kind: "other",
    title: en("Lakeland donates nets to Hilland"),
    news: "h",
    city: en("Reedham"),
    participants: [
      official("a", "Ann Lee", "Ambassador of Lakeland to Hilland", "guest"),
      official("b", "Bo Ray", "Minister of Lakes of Hilland", "host"),
      official("c", "Cy Poe", "Director of Nets and Ropes of the Northern District of Hilland", "host"),
      official("d", "Di Roe", "Director of Boats and Sails of the Southern District of Hilland", "host"),
    ],
    agenda: [
      {
        key: "h",
        activity: "handover",
        title: en("fishing nets"),
        people: [{ key: "a", as: "head" }, { key: "b", as: "receiver" }, { key: "c" }, { key: "d" }],
        remarks: [
          { key: "r", by: ["a"], act: "speak" },
          { key: "s", by: ["b"], act: "speak" },
        ],
      },
      { key: "g", activity: "signing", people: [{ key: "a" }, { key: "b" }], agreements: ["d"] },
    ],
    agreements: [
      {
        key: "d",
        title: en("certificate"),
        type: "other",
        status: "signed",
        parties: [
          { organization: state("Lakeland"), signatories: ["a"] },
          { organization: state("Hilland"), signatories: ["b"] },
        ],
      },
    ],
  });

  it("is one more act of theirs, for their governments", () => {
    expect(written).toContain(
      "Lee and Ray delivered speeches and signed a certificate on behalf of their governments.",
    );
    expect(written).not.toContain("Government of Lakeland");
  });
});
