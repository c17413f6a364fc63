import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "./lake-town.test-data";

const launch = (title: string, background: string): string =>
  textOfEvent({
    kind: "other",
    title: en("Renovation of Alder Lane School launched with Lakeland grant"),
    city: en("Reedham"),
    venue: { name: en("Alder Lane School"), the: false },
    participants: [
      personOf("moe", "Moe Example", "counsellor", "Embassy of Lakeland", { side: "guest" }),
      personOf("ray", "Ray Sample", "headmaster", "Alder Lane School", { side: "host" }),
    ],
    agenda: [
      {
        key: "c",
        activity: "ceremony",
        title: en(title),
        outcomes: ["o"],
        remarks: [
          { key: "r", by: ["ray"], act: "thank", whom: en("the embassy"), points: [en("the help")] },
          { key: "s", by: ["moe"], act: "hope", points: [en("the pupils would learn well")] },
        ],
      },
    ],
    outcomes: [
      {
        key: "o",
        type: "launch",
        by: ["moe"],
        points: [en("the construction of two classrooms and the renovation of the kitchen")],
      },
    ],
    background: [en(background)],
  });

describe("a thing that only the title and a sentence of context report", () => {
  it("stays where it was if it is not an amount of anything", () => {
    const text = launch("launching ceremony", "The school was founded by a shipowner in 1890.");
    expect(text).not.toMatch(/2024\. (?:A|The) school was founded/);
  });
});

describe("context behind the name with which it begins", () => {
  const visit = (host: string): string =>
    textOfEvent({
      kind: "reception",
      title: en("Visitors from Reed University"),
      city: en("Reedham"),
      organizers: [{ organization: { name: en(host), the: false }, tier: "host" }],
      participants: [
        personOf("b", "Bo Sample", "secretary", host, { side: "host", roles: ["receiver"] }),
        personOf("a", "Ann Exemplar", "registrar", "Reed University of Lakeland", {
          side: "guest",
          roles: ["head"],
        }),
      ],
      background: [en("The Reed University of Lakeland is a public university of the county.")],
    });

  it("keeps the name beside another organization of its kind", () => {
    expect(visit("Hill University")).not.toContain("The university is a public university");
  });
});

describe("a ceremony called after what was launched at it", () => {
  it("is a ceremony where the sentence says what was launched and where", () => {
    const text = launch("launching ceremony of the school's renovation project", "The kitchen is old.");
    expect(text).toContain("the renovation of the kitchen at a ceremony at Alder Lane School");
  });

  it("keeps a name that says more", () => {
    const text = launch("launching ceremony of the lake library", "The kitchen is old.");
    expect(text).toContain("the lake library");
  });
});
