import { describe, expect, it } from "vitest";
import { en, personOf, personOfSide, said, textOfEvent } from "./lake-town.test-data";

const school = { name: en("Reed School"), the: true, kind: "school" };

describe("a meeting that a third side brought about", () => {
  it("is one of the two organizations, not of the third side that is listed first", () => {
    const text = textOfEvent({
      kind: "meeting",
      title: en("Net Board and Oar Board hold first meeting"),
      online: "fully",
      participants: [
        personOfSide("e", "Eva Envoy", "Ambassador of Norland", "third", { roles: ["speaker"] }),
        personOf("g", "Gil Guest", "director", "Net Board", { side: "guest" }),
        personOf("h", "Hal Host", "director", "Oar Board", { side: "host" }),
      ],
      agenda: [
        {
          key: "o",
          activity: "speeches",
          people: [{ key: "e", as: "speaker" }],
          remarks: [said("e", "say", "nets matter")],
        },
        {
          key: "t",
          activity: "talks",
          people: [{ key: "g" }, { key: "h" }],
          topics: [en("nets"), en("oars")],
        },
      ],
    });
    expect(text).toMatch(/Hal Host, director of (?:the )?Oar Board, met online with Gil Guest/);
    expect(text).not.toMatch(/Envoy[^.]* met /);
  });
});

describe("a document that a meeting only proposed", () => {
  const met = (title: string): string =>
    textOfEvent({
      kind: "meeting",
      title: en(title),
      city: en("Reedham"),
      participants: [
        personOf("g", "Gil Guest", "director", "Net Board", { side: "guest" }),
        personOf("h", "Hal Host", "director", "Oar Board", { side: "host" }),
      ],
      agenda: [
        {
          key: "o",
          activity: "speeches",
          title: en("opening remarks"),
          remarks: [said("g", "say", "the proposed memorandum removes many difficulties")],
        },
        { key: "t", activity: "talks", agreements: ["m"], remarks: [said("h", "say", "the oars are good")] },
      ],
      agreements: [
        {
          key: "m",
          title: en("memorandum of understanding"),
          type: "mou",
          status: "proposed",
          parties: [
            { organization: { name: en("Net Board"), the: true } },
            { organization: { name: en("Oar Board"), the: true } },
          ],
        },
      ],
    });

  it("comes before what was said of it where it is what the title is about", () => {
    const about = met("Net Board and Oar Board meet on memorandum of understanding");
    expect(about.indexOf("sign a memorandum")).toBeGreaterThan(0);
    expect(about.indexOf("sign a memorandum")).toBeLessThan(about.indexOf("proposed memorandum removes"));
    const other = met("Net Board and Oar Board meet");
    expect(other.indexOf("sign a memorandum")).toBeGreaterThan(other.indexOf("proposed memorandum removes"));
  });
});

describe("a gift at the ceremony that the title reports", () => {
  const opening = (
    ceremony: string,
    given = "ninety beds worth 9,000 marks, bought under the Lake Programme",
  ): string =>
    textOfEvent({
      kind: "other",
      title: en("Ambassador inaugurates beds at Reed School"),
      venue: { name: en("Reed School"), the: true, organization: school },
      participants: [
        personOfSide("e", "Eva Envoy", "Ambassador of Norland", "guest"),
        personOf("h", "Hal Host", "head", "Reed School", { side: "host" }),
      ],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: en(ceremony),
          outcomes: ["g"],
          remarks: [said("h", "say", "the beds were needed")],
        },
      ],
      outcomes: [
        {
          key: "g",
          type: "gift",
          by: ["e"],
          to: { organizations: [school] },
          points: [en(given)],
        },
      ],
    });

  it("is the news, with the giver, and who paid for it after it", () => {
    const text = opening("inauguration of new beds");
    expect(text).toMatch(
      /Eva Envoy, Ambassador of Norland, presented (?:the )?Reed School with ninety beds worth 9,000 marks at an inauguration ceremony on March 5, 2024\. The beds were bought under the Lake Programme\./,
    );
    expect(text).not.toMatch(/beds were inaugurated|Programme at/);
  });

  it("is the news without what happened to it in another year", () => {
    const text = opening(
      "inauguration of new bells",
      "two bells, a large and a small one, cast in Reedham in 1860",
    );
    expect(text).toContain("with two bells, a large and a small one, at an inauguration ceremony on March 5");
    expect(text).toContain("The bells were cast in Reedham in 1860.");
  });

  it("keeps who paid for it with several things", () => {
    const given = "a scanner and ten beds, bought under the Lake Programme";
    const text = opening("inauguration of new beds", given);
    expect(text).toContain(given);
    expect(text).not.toContain("beds were bought");
  });

  it("stays with a ceremony of something else", () => {
    expect(opening("opening of the boat hall")).toContain("The opening of the boat hall was held");
  });
});

describe("somebody whom the title says took part in a ceremony that its item names", () => {
  const attended = (title: string, ceremony: string, outcomes: object[] = []): string =>
    textOfEvent({
      kind: "other",
      title: en(title),
      city: en("Reedham"),
      venue: { name: en("Mill Museum"), the: true },
      participants: [
        personOfSide("m", "Mia Model", "Minister of Fisheries", "host"),
        personOf("h", "Hal Host", "curator", "Mill Museum", { side: "host" }),
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en(ceremony),
          remarks: [said("h", "say", "the mill was old")],
        },
      ],
      outcomes,
    });

  it("is the subject of the first sentence", () => {
    expect(
      attended(
        "Fisheries Minister takes part in anniversary of mill",
        "ceremony for the anniversary of the mill",
      ),
    ).toContain(
      "Mia Model, Minister of Fisheries, took part in a ceremony for the anniversary of the mill, held at the Mill Museum",
    );
  });

  it("unveiled a mural, which nobody launches", () => {
    const given = [{ key: "l", type: "launch", by: ["m"], points: [en("a mural dedicated to the mill")] }];
    const text = attended(
      "Fisheries Minister takes part in anniversary of mill",
      "ceremony for the anniversary of the mill",
      given,
    );
    expect(text).toContain("unveiled a mural");
    expect(text).not.toContain("launched a mural");
  });

  it("attended an opening, not what was opened", () => {
    const text = attended("Fisheries Minister attends opening of boat hall", "opening of a boat hall");
    expect(text).toContain("Mia Model, Minister of Fisheries, attended the opening of a boat hall");
  });
});

describe("the aim of a document of two governments", () => {
  const signed = (names: readonly [string, string], the: boolean): string =>
    textOfEvent({
      kind: "signing",
      title: en("Reed and Oak sign letter"),
      agreements: [
        {
          key: "l",
          title: en("letter of intent"),
          status: "signed",
          parties: names.map((name) => ({ organization: { name: en(name), the, kind: "government" } })),
          purpose: en("promote the social development of the two provinces"),
        },
      ],
    });

  it("is that of their provinces, unless these are the parties", () => {
    const governments = signed(["Government of Reed Province", "Government of Oak Province"], true);
    expect(governments).toContain("to promote the social development of the two provinces");
    expect(governments).not.toContain("their social");
    expect(signed(["Reed Province", "Oak Province"], false)).toContain("to promote their social development");
  });
});

describe("a workshop of several parts", () => {
  const workshop = (venue: string): string =>
    textOfEvent({
      kind: "seminar",
      title: en("Workshop on nets held in Reedham"),
      officialName: en("the Workshop on Nets"),
      city: en("Reedham"),
      venue: { name: en("Net Hotel"), the: true, city: en(venue) },
      participants: [
        personOf("a", "Ann Exemplar", "director", "Lake Centre", { roles: ["speaker"] }),
        personOf("c", "Cal Chair", "head", "Lake Centre", { roles: ["chair"] }),
        personOf("p", "Pia Pattern", "master", "Net Guild", { roles: ["speaker"] }),
        personOf("q", "Quin Sample", "master", "Oar Guild", { roles: ["speaker"] }),
      ],
      agenda: [
        {
          key: "o",
          activity: "speeches",
          people: [{ key: "a", as: "speaker" }],
          remarks: [said("a", "say", "nets matter")],
        },
        {
          key: "d",
          activity: "discussion",
          title: en("panel discussion"),
          people: [
            { key: "c", as: "chair" },
            { key: "p", as: "speaker" },
            { key: "q", as: "speaker" },
          ],
          topics: [en("the price of rope"), en("the mending of sails")],
        },
      ],
      outcomes: [{ key: "r", type: "consensus", points: [en("meet again in the south")] }],
    });

  it("ends with what all agreed on", () => {
    const text = workshop("Hill District");
    expect(text.indexOf("agreed to meet again")).toBeGreaterThan(text.indexOf("rope"));
  });

  it("gives the topics of a panel to those who spoke there", () => {
    expect(workshop("Hill District")).toMatch(/The panelists discussed the price of rope/);
  });

  it("is in a district of the city, and in the city of what is no part of one", () => {
    expect(workshop("Hill District")).toContain("at the Net Hotel in Hill District, Reedham");
    expect(workshop("Northland")).toContain("at the Net Hotel in Reedham, Northland");
  });
});
