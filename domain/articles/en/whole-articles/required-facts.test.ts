import { describe, expect, it } from "vitest";
import { en, lakeDay, personOf, personOfSide, said, textOfEvent } from "./lake-town.test-data";

const ANN = personOf("a", "Ann Exemplar", "mayor", "Reedham");
const BO = personOf("b", "Bo Sample", "president", "Reed Anglers Club");

/** A ceremony at which something was seen and somebody spoke. */
const OPENING = {
  key: "o",
  activity: "ceremony",
  title: en("opening ceremony"),
  saw: [en("old photographs of the lake villages")],
  remarks: [said("a", "say", "the shore had changed")],
} as const;

describe("what a record has", () => {
  it("includes the year of a day in words", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Alder anglers visit Reedham"),
      city: en("Reedham"),
      when: { start: "2019", words: en("over a weekend") },
      delegations: [{ key: "d", side: "guest", head: "a" }],
      participants: [
        {
          ...personOf("a", "Ann Exemplar", "chair", "Alder Anglers"),
          side: "guest",
          delegation: "d",
          roles: ["head"],
        },
        { ...BO, side: "host" },
      ],
      agenda: [{ key: "t", activity: "talks", people: [{ key: "a" }, { key: "b" }], topics: [en("pike")] }],
    });
    expect(text).toContain("over a weekend in 2019");
  });

  it("includes what an exhibition shows, recorded with its opening", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Photo exhibition opens in Reedham"),
      officialName: en("the photo exhibition The Shore"),
      city: en("Reedham"),
      participants: [ANN],
      agenda: [OPENING],
    });
    expect(text).toContain("The exhibition features old photographs of the lake villages.");
    expect(text.indexOf("features")).toBeLessThan(text.indexOf("the shore had changed"));
  });

  it("includes what was seen at an item that opens what somebody said", () => {
    const text = lakeDay([ANN], [], {
      agenda: [OPENING],
    });
    expect(text).toContain("old photographs of the lake villages");
  });

  it("includes the name of a hospital that only the title has", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Mayor hands over boats to Reed Lake Hospital"),
      city: en("Reedham"),
      participants: [
        personOfSide("a", "Ann Exemplar", "Ambassador of Lakonia to Hilland", "guest"),
        { ...BO, side: "host", onBehalfOf: "h" },
        { key: "h", group: en("the hospital"), presence: "unstated" },
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("rescue boats"),
          people: [
            { key: "a", as: "head" },
            { key: "b", as: "receiver" },
          ],
        },
      ],
    });
    expect(text).toContain("on behalf of Reed Lake Hospital");
    expect(text).not.toContain("on behalf of the hospital");
  });

  it("names all groups of those whom an event counts together, and its one ceremony", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Alder library opens in Reedham"),
      city: en("Reedham"),
      attendance: { count: 150, bound: "about", of: en("people") },
      participants: [
        ANN,
        { key: "t", group: en("local teachers and pupils"), side: "host" },
        {
          key: "n",
          group: en("reporters"),
          of: [{ name: en("Reed Radio"), kind: "media" }],
          side: "third",
        },
      ],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: en("opening ceremony of the library"),
          people: [{ key: "a" }, { key: "t" }],
          remarks: [said("a", "hope", "children would come to read")],
        },
      ],
    });
    expect(text).toContain("The Alder library opened in Reedham on March 5, 2024.");
    expect(text).toMatch(
      /people attended, among them [^.]*teachers and pupils[^.]*reporters of Reed Radio\./,
    );
    expect(text).not.toMatch(/pupils attended|An opening ceremony/);
  });
});

describe("a ceremony of a visit", () => {
  const ceremony = (by: string): string =>
    textOfEvent({
      kind: "reception",
      title: en("Alder anglers visit Reedham"),
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", head: "a" }],
      participants: [
        {
          ...personOf("a", "Ann Exemplar", "chair", "Alder Anglers"),
          side: "guest",
          delegation: "d",
          roles: ["head"],
        },
        { ...BO, side: "host", roles: ["receiver"] },
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en("tree-planting ceremony"),
          venue: { name: en("Lake Park") },
          people: [{ key: "a", as: "head" }, { key: "b" }],
          remarks: [said(by, "say", "the tree would grow")],
        },
      ],
    });

  it("names the guest who said nothing there", () => {
    const text = ceremony("b");
    expect(text).toMatch(/Exemplar and Sample attended a tree-planting ceremony at the Lake Park\./);
    expect(text).not.toContain("At a tree-planting ceremony");
  });

  it("is the place of the words where the guest spoke", () => {
    expect(ceremony("a")).toMatch(/[Aa]t a tree-planting ceremony/);
  });
});
