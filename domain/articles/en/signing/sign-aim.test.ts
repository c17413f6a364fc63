import { describe, expect, it } from "vitest";
import { en, memorandum, textOfEvent } from "../whole-articles/lake-town.test-data";

const signing = (purpose: string, ofEvent: string): string =>
  textOfEvent({
    kind: "signing",
    title: en("Lake College and Harbor College sign memorandum"),
    when: { start: "2024-03-05" },
    purpose: en(ofEvent),
    agreements: [
      memorandum({
        parties: [
          { organization: { name: en("Lake College") } },
          { organization: { name: en("Harbor College") } },
        ],
        purpose: en(purpose),
      }),
    ],
  });

describe("the aims of a document and of its signing", () => {
  it("are in the first sentence where both are short", () => {
    const text = signing("develop a framework for joint research", "promote academic exchange");
    expect(text).toContain("to develop a framework for joint research and to promote academic exchange");
    expect(text).not.toContain("was held to");
  });

  it("are two sentences where the first is a list or both are long", () => {
    expect(signing("develop research, teaching and exchange", "promote trade")).toContain(
      "The signing was held to promote trade",
    );
    expect(
      signing(
        "develop a framework for joint research on the repair of wooden boats",
        "promote academic exchange between the two colleges and the harbor",
      ),
    ).toContain("The signing was held to promote academic exchange");
  });

  it("have the fields of the document behind one that has none, in the same sentence", () => {
    const fields = ["commerce", "culture", "river tourism"].map(en);
    const covering = (purpose: string): string =>
      textOfEvent({
        kind: "signing",
        title: en("Lake College and Harbor College sign memorandum"),
        agreements: [
          memorandum({
            parties: ["Lake College", "Harbor College"].map((name) => ({ organization: { name: en(name) } })),
            purpose: en(purpose),
            fields,
          }),
        ],
      });
    const text = covering("explore mutual opportunities and benefits");
    expect(text).toContain("mutual opportunities and benefits in commerce, culture and river tourism.");
    expect(text).not.toContain("covers");
    for (const purpose of [
      "strengthen cooperation in trade",
      "restore diplomatic relations",
      "promote the exchange",
      "improve harbours and strengthen ties",
    ])
      expect(covering(purpose)).toContain("covers commerce");
  });

  it("is not the document's where it was signed at a meeting of further items", () => {
    const meeting = textOfEvent({
      kind: "meeting",
      title: en("Lake Chamber and Harbor Chamber sign memorandum at trade meeting"),
      when: { start: "2024-03-05" },
      news: "m",
      purpose: en("explore trade opportunities for lake exporters"),
      participants: [
        { key: "a", person: { name: en("Ann Exemplar") }, posts: [{ title: en("ambassador") }] },
      ],
      agenda: [
        {
          key: "t",
          activity: "speeches",
          title: en("trade meeting"),
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("trade between the towns will grow")] }],
        },
        { key: "s", activity: "signing", agreements: ["m"] },
      ],
      agreements: [
        memorandum({
          parties: [
            { organization: { name: en("Lake Chamber") } },
            { organization: { name: en("Harbor Chamber") } },
          ],
        }),
      ],
    });
    expect(meeting).toContain("The meeting was held to explore trade opportunities for lake exporters.");
    expect(meeting).not.toMatch(/memorandum of understanding[^.]* to explore/);
  });
});

describe("a document signed at a ceremony with a long name", () => {
  const written = textOfEvent({
    kind: "other",
    title: en("Lake Town and Harbor Town mark 25 years as sister towns"),
    officialName: en("the Commemoration Ceremony for the 25th Anniversary of the Sister Town Relationship"),
    venue: { name: en("Harbor Town Council Chambers"), the: true },
    news: "m",
    agenda: [{ key: "c", activity: "ceremony", agreements: ["m"] }],
    agreements: [
      {
        key: "m",
        title: en("declaration"),
        type: "other",
        status: "signed",
        parties: [
          { organization: { name: en("Union of Lake Towns and Villages"), kind: "government" } },
          { organization: { name: en("Union of Harbor Towns and Villages"), kind: "government" } },
        ],
        purpose: en("reaffirm the friendship built up through exchange"),
      },
    ],
  });

  it("is reported with what it is for, and the ceremony follows", () => {
    expect(written).toContain(
      "signed a declaration on March 5, 2024, to reaffirm the friendship built up through exchange. The signing took place at the Commemoration Ceremony",
    );
  });

  it("has the headline that the office gave the anniversary", () => {
    expect(written).toMatch(/^Lake Town and Harbor Town mark 25 years as sister towns\n/);
  });
});
