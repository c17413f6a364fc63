import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../en/whole-articles/lake-town.test-data";

const NAMES = ["Ann Exemplar", "Bob Invented", "Cora Sample", "Dan Fictive", "Eve Madeup"];
const mayor = person("m", "Finn Notreal", "Mayor", town, { side: "host" });

const visit = (more: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Reedham hosts delegation of Lakeham"),
    home: town,
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("Lakeham delegation"), the: true, side: "guest" }],
    participants: NAMES.map((name, at) => ({
      key: `p${at}`,
      delegation: "d",
      side: "guest",
      person: { name: en(name), later: en(name.split(" ")[1] ?? name) },
    })),
    agenda: [
      { key: "t", activity: "ceremony", narrative: [en("A tree was planted in the harbor.")] },
      { key: "u", activity: "other", narrative: [en("The delegation watched the boats of the harbor.")] },
    ],
    ...more,
  });
const paragraphs = (text: string): string[] => text.trim().split("\n\n").slice(1);

describe("the end of an English text", () => {
  it("has a long list of a delegation without a head, and what is known of its home", () => {
    const all = paragraphs(
      visit({
        background: [
          en("The delegation consists of two teachers and three pupils."),
          en("Lakeham lies on the lake and has a population of more than 9,000."),
        ],
      }),
    );
    expect(all.at(-1)).toBe("Lakeham lies on the lake and has a population of more than 9,000.");
    expect(all.at(-2)).toMatch(/^The members of the delegation were Ann Exemplar, Bob Invented, /);
    expect(all[0]).toContain("consists of two teachers and three pupils");
  });

  it("has no short list of a delegation without a head", () => {
    const few = NAMES.slice(0, 2).map((name, at) => ({
      key: `p${at}`,
      delegation: "d",
      side: "guest",
      person: { name: en(name) },
    }));
    const all = paragraphs(visit({ participants: few }));
    expect(all.findIndex((one) => one.includes("Ann Exemplar"))).toBe(0);
  });

  it("has when an event was first held and what it marks, but not how often it was held", () => {
    const seminar = (text: string) =>
      paragraphs(
        textOfEvent({
          kind: "seminar",
          officialName: en("Lake Seminar"),
          title: en("Lake Seminar held in Reedham"),
          city: en("Reedham"),
          participants: [mayor],
          agenda: [
            {
              key: "s",
              activity: "speeches",
              remarks: [
                { key: "r", by: ["m"], act: "hope", points: [en("many more would come to the lake")] },
              ],
            },
          ],
          background: [en(text)],
        }),
      );
    for (const text of [
      "The seminar was founded in 2004 to bring lake people together.",
      "The seminar marks the beginning of a new look at lakes.",
    ])
      expect(seminar(text).at(-1)).toBe(text);
    expect(seminar("The seminar was the second of its kind.")[0]).toContain("second");
  });
});

describe("a description of the visitors", () => {
  it("follows the news where the record names only their leader", () => {
    const text = visit({
      delegations: [{ key: "d", name: en("delegation of mayors"), the: true, side: "guest", size: 23 }],
      participants: [
        mayor,
        {
          key: "g",
          delegation: "d",
          side: "guest",
          group: en(
            "mayors and deputy mayors from Lakeland, Hilland, Seeland, Moorland, Fenland, Heathland, Sandland and Woodland",
          ),
        },
      ],
    });
    expect(paragraphs(text)[0]).toContain(
      "mayors and deputy mayors from Lakeland, Hilland, Seeland, Moorland, Fenland, Heathland, Sandland and Woodland",
    );
  });
});
