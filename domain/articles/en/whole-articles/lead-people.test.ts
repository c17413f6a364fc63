import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text } from "./lake-town.test-data";

const place = (name: string) => ({ name: en(name), kind: "government" });

describe("the first sentence of a signing", () => {
  const [reedham, lakeside] = [place("Reedham"), place("Lakeside")];
  const signing = (title: string) =>
    text({
      kind: "signing",
      title: en("Reedham and Lakeside sign letter of intent"),
      participants: [
        person("a", "Ann Lee", title, reedham, { side: "host", roles: ["signatory"] }),
        person("b", "Bob Ray", "Mayor", lakeside, { side: "guest", roles: ["signatory"] }),
        {
          key: "o",
          group: en("officials"),
          of: [{ ...place("Reed Foreign Office"), the: true }],
          side: "host",
        },
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["d"] }],
      agreements: [
        {
          key: "d",
          title: en("letter of intent"),
          type: "letter_of_intent",
          status: "signed",
          parties: [
            { organization: reedham, signatories: ["a"] },
            { organization: lakeside, signatories: ["b"] },
          ],
        },
      ],
    });

  it("has the parties of the headline as its subject, and who signed after it", () => {
    expect(signing("District Mayor")).toMatch(
      /\n\nReedham and Lakeside signed a letter of intent on March 5, 2024\. Ann Lee, District Mayor of Reedham, and Bob Ray, Mayor of Lakeside, signed the letter in the presence of officials of the Reed Foreign Office\./,
    );
  });

  it("leaves who was there to the next paragraph", () => {
    expect(signing("District Mayor")).toMatch(/\n\n[^\n]*fficials of the Reed Foreign Office/);
  });
});

describe("the first sentence of a visit to the home organization", () => {
  it("is about the visitors where the title calls that by its short form", () => {
    const zone = {
      name: en("Reedham Trade and Technology Zone"),
      the: true,
      short: en("Reedham Zone"),
      shortThe: true,
      kind: "zone",
    };
    const article = text({
      kind: "reception",
      title: en("Lake Works delegation visits Reedham Zone"),
      home: zone,
      delegations: [{ key: "l", side: "guest", head: "g" }],
      participants: [
        person("h", "Ann Lee", "Director", zone, { side: "host", roles: ["receiver"] }),
        person(
          "g",
          "Bob Ray",
          "President",
          { name: en("Lake Works"), kind: "company" },
          {
            side: "guest",
            roles: ["head"],
            delegation: "l",
          },
        ),
      ],
    });
    expect(article).toMatch(
      /a delegation led by Bob Ray, .+, visited the Reedham Trade and Technology Zone/i,
    );
    expect(article).not.toMatch(/Ann Lee, .+, received a delegation/);
  });
});

describe("the first sentence of a reception that somebody gave", () => {
  const article = text({
    kind: "other",
    title: en("Ambassadors bid farewell to Bob Ray"),
    venue: { name: en("Reed House, the residence of the ambassador"), the: false },
    participants: [
      person("h", "Ann Lee", "Ambassador", place("Lakeland"), { side: "host", roles: ["receiver"] }),
      person("g", "Bob Ray", "Ambassador", place("Reedland"), { side: "guest", roles: ["speaker"] }),
    ],
    agenda: [
      {
        key: "d",
        activity: "meal",
        title: en("farewell reception"),
        organizers: [{ participant: "h", tier: "host" }],
        remarks: [{ key: "r", by: ["g"], act: "thank", whom: en("Lee") }],
      },
    ],
  });

  it("states who hosted it for whom", () => {
    expect(article).toContain(
      "Ann Lee, Ambassador of Lakeland, hosted a farewell reception for Bob Ray, Ambassador of Reedland, at Reed House",
    );
    expect(article).not.toMatch(/was held|hosted by|[Pp]resent w/);
  });

  it("ends the apposition of its place", () => {
    expect(article).toContain("at Reed House, the residence of the ambassador, on March 5, 2024.");
  });
});

describe("words about an award", () => {
  it("follow the award", () => {
    const article = text({
      kind: "seminar",
      officialName: en("the Lake Fair"),
      participants: [person("a", "Ann Lee", "Mayor", place("Reedham"), { roles: ["speaker"] })],
      agenda: [
        {
          key: "f",
          activity: "other",
          did: en("show local products"),
          people: [{ key: "a" }],
          outcomes: ["w"],
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the award encouraged the town")] }],
        },
      ],
      outcomes: [
        {
          key: "w",
          type: "award",
          to: { organizations: [place("Reedham")] },
          points: [en('the "Best Stand" award')],
        },
      ],
    });
    expect(article).toContain("“Best Stand” award");
    expect(article.indexOf("“Best Stand”")).toBeLessThan(article.indexOf("the award encouraged"));
  });
});
