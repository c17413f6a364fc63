import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const club = { name: en("Reed Anglers Club"), the: true, kind: "association" };
const visitors = { name: en("Alder Anglers League"), the: true, kind: "association" };
const ferries = { name: en("Polder Ferries"), kind: "company" };

const paragraphsOf = (background: string[], more: object = {}): string[] =>
  textOfEvent({
    kind: "meeting",
    title: en("Anglers meet in Reedham"),
    city: en("Reedham"),
    participants: [
      person("a", "Ann Exemplar", "chair", visitors, { side: "guest", roles: ["head"] }),
      person("b", "Bo Sample", "president", club, { side: "host", roles: ["receiver"] }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "a" }, { key: "b" }],
        topics: [en("the boat lanes")],
        remarks: [
          said("a", "say", "Port Alder and Reedham share the eel market and the work on the lake"),
          said("b", "say", "nets had to be wider"),
        ],
      },
    ],
    background: background.map(en),
    ...more,
  })
    .trim()
    .split("\n\n");

describe("English context", () => {
  it("does not come between two speakers of one item", () => {
    const text = "Port Alder and Reedham became sister ports under an agreement signed in 2017.";
    expect(paragraphsOf([text]).at(-1)).toMatch(new RegExp(`${text}$`));
  });

  it("stays between them where it explains a word of the sentence before it", () => {
    const text = "The boat lanes are the marked channels of the lake.";
    expect(paragraphsOf([text]).at(-1)).not.toContain(text);
  });

  it("does not come between a list of people and their number", () => {
    const text = "Polder Ferries links Alder with Reedham three times a week.";
    const paragraphs = paragraphsOf(
      [text, "Eels are counted in the lake every second summer by six clubs."],
      {
        kind: "reception",
        delegations: [{ key: "d", side: "guest", head: "a", name: en("delegation of anglers"), the: false }],
        participants: [
          person("a", "Ann Exemplar", "chair", visitors, { side: "guest", delegation: "d" }),
          person("c", "Cy Muster", "manager", ferries, { side: "guest", delegation: "d" }),
          person("f", "Flo Probe", "secretary", visitors, { side: "guest", delegation: "d" }),
          person("g", "Gus Trial", "treasurer", visitors, { side: "guest", delegation: "d" }),
          person("i", "Ida Draft", "warden", visitors, { side: "guest", delegation: "d" }),
          person("b", "Bo Sample", "president", club, { side: "host" }),
        ],
        attendance: { count: 35, of: en("anglers") },
      },
    );
    expect(paragraphs.at(-1)).toContain(text);
  });

  const FOUNDED = "The Reed Anglers Club was founded in 1952 and has lent boats since 1988.";
  const SHORT = "The Reed Anglers Club was set up in 1990.";

  it("on how long a host has existed ends the text", () => {
    const paragraphs = paragraphsOf([FOUNDED]);
    expect(paragraphs[1]).not.toContain("1952");
    expect(paragraphs.at(-1)).toContain("1952");
  });

  it("of few words stays in the first paragraph, unless other context ends the text", () => {
    expect(paragraphsOf([SHORT])[1]).toContain("was set up in 1990");
    const both = paragraphsOf([
      SHORT,
      "Eels have returned to many rivers of the country in the last ten years.",
    ]);
    expect(both[1]).not.toContain("1990");
    expect(both.at(-1)).toContain("1990");
  });
});
