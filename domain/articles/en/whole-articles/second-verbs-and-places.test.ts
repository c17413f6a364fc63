import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const signing = (purpose: string, venueCity?: string): string =>
  textOfEvent({
    kind: "signing",
    title: en("Lake College and Harbor College sign memorandum"),
    when: { start: "2024-03-05" },
    city: en("Reed City"),
    venue: {
      name: en("Harbor College"),
      the: false,
      ...(venueCity ? { city: en(venueCity) } : {}),
      organization: { name: en("Harbor College"), kind: "university" },
    },
    agreements: [
      {
        key: "m",
        title: en("memorandum of understanding"),
        type: "mou",
        status: "signed",
        parties: [
          { organization: { name: en("Lake College"), the: false, kind: "university" } },
          { organization: { name: en("Harbor College"), the: false, kind: "university" } },
        ],
        purpose: en(purpose),
      },
    ],
  });

describe("a second aim of a document", () => {
  const LONG = "pave the way for further joint projects on the repair of old wooden boats and bridges";

  it("repeats 'to' after a long first one", () => {
    expect(signing(`${LONG}, and promote the use of new tools`)).toContain(
      "bridges, and to promote the use of new tools",
    );
  });

  it("does not where it is a noun", () => {
    expect(signing(`${LONG}, and support for young builders`)).not.toContain("and to support");
  });
});

describe("the place of a signing", () => {
  it("names the city before the country that its venue is in", () => {
    const text = signing("train boat builders", "North Province, Northland");
    expect(text).toContain("at Harbor College in Reed City, North Province, Northland,");
    expect(text).not.toContain("Northland, in Reed City");
  });
});

describe("the noun of a speaker's post", () => {
  it("does not rank higher than the post", () => {
    const text = textOfEvent({
      kind: "meeting",
      title: en("Seminar on boats held in Reed City"),
      when: { start: "2024-03-05" },
      participants: [
        person("ann", "Ann Lee", "Deputy Director General", { name: en("Lake Affairs Office"), the: true }),
        person("bo", "Bo Ray", "harbor engineer", { name: en("Harbor College"), the: false }),
      ],
      agenda: [
        {
          key: "talks",
          activity: "discussion",
          remarks: ["boats are old", "bridges are new", "tools are shared"].map((point, at) => ({
            key: `r${at}`,
            by: ["ann"],
            act: at === 1 ? "hope" : "say",
            points: [en(at === 1 ? "the bridges would be repaired" : point)],
          })),
        },
      ],
    });
    expect(text).not.toContain("the director general");
    expect(text).not.toContain("The director general");
  });
});
