import { describe, expect, it } from "vitest";
import { en, lakeDay, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const league = { name: en("Hill League of Growers"), the: true, kind: "association" };
const office = { name: en("Reed Dike Office"), the: true, kind: "government" };
const works = { name: en("Reed Water Works"), the: true, kind: "company" };
const guest = { side: "guest", delegation: "d" };
const talks = (key: string, host: string, topics: string[] = []) => ({
  key,
  activity: "talks",
  people: [{ key: "a", as: "head" }, { key: host }],
  topics: topics.map(en),
});

describe("what is known of one person", () => {
  const text = textOfEvent({
    kind: "outbound_visit",
    title: en("Hill League of Growers visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", head: "a", size: 6 }],
    participants: [
      person("a", "Ann Lee", "president", league, guest),
      person("b", "Bo Ray", "chief engineer", works, { side: "host" }),
      person("c", "Cy Dee", "director", office, { side: "host" }),
    ],
    agenda: [talks("t", "b", ["water prices"]), talks("u", "c")],
    background: [en("Professor Dee was director during the great flood of 2011.")],
  });

  it("ends the sentence that introduces them", () => {
    expect(text).toContain(
      "Cy Dee, director of the Reed Dike Office, who was director during the great flood of 2011.",
    );
    expect(text).not.toMatch(/\n\nProfessor Dee was/);
  });

  it("comes after talks that do not have the verb of those before", () => {
    expect(text.match(/held talks/g) ?? []).toHaveLength(1);
  });

  it("comes between them and their act, where they are the subject", () => {
    const spoken = lakeDay(
      [person("a", "Ann Lee", "mayor", office), person("b", "Bo Ray", "engineer", works)],
      [
        { key: "r", by: ["a"], act: "say", points: [en("the lake needed care")] },
        { key: "s", by: ["b"], act: "speak", points: [en("the dikes of the lake")] },
        { key: "t", by: ["b"], act: "say", points: [en("the dikes hold back more water than ever")] },
      ],
      { background: [en("Ray had flown in from Norland on his way to Ostmark.")] },
    );
    expect(spoken).toMatch(
      /Bo Ray, (?:an )?engineer of the Reed Water Works, who had flown in from Norland on his way to Ostmark, spoke on the dikes/,
    );
  });

  it("comes between them and what they did, behind a list that introduced them", () => {
    const given = textOfEvent({
      kind: "meeting",
      title: en("Hill League calls on Reed Dike Office"),
      home: office,
      participants: [
        person("c", "Cy Dee", "director", office, { side: "host", roles: ["receiver"] }),
        person("a", "Ann Lee", "president", league, { side: "guest" }),
        person("b", "Bo Ray", "treasurer", league, { side: "guest" }),
        person("e", "Ed Fox", "clerk", league, { side: "guest" }),
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("a model of the old dike"),
          told: "before",
          people: [
            { key: "b", as: "head" },
            { key: "c", as: "receiver" },
          ],
        },
        { key: "t", activity: "talks", topics: [en("dikes"), en("water prices")] },
      ],
      background: [en("As a student, Ray lived on the dike.")],
    });
    expect(given).toContain("Ray, who lived on the dike as a student, handed over a model of the old dike");
    expect(given).not.toContain("As a student");
  });

  it.each(["the first woman to lead the works", "the first guest from the works this year"])(
    "is an apposition where it says what they were the first to be",
    (first) => {
      const spoken = lakeDay(
        [person("a", "Ann Lee", "mayor", office), person("b", "Bo Ray", "engineer", works)],
        [
          { key: "r", by: ["a"], act: "say", points: [en("the lake needed care")] },
          { key: "s", by: ["b"], act: "speak", points: [en("the dikes of the lake")] },
          { key: "t", by: ["b"], act: "say", points: [en("Lee was the first mayor to row on the lake")] },
        ],
        { background: [en(`Ray is ${first}.`)] },
      );
      expect(spoken).toContain(`engineer of the Reed Water Works, ${first}, spoke on`);
    },
  );

  it("comes between them and their words where it says what they once did", () => {
    const spoken = lakeDay(
      [person("a", "Ann Lee", "mayor", office), person("b", "Bo Ray", "engineer", works)],
      [
        { key: "r", by: ["a"], act: "say", points: [en("the lake needed care")] },
        { key: "s", by: ["b"], act: "speak", points: [en("the dikes of the lake")] },
        { key: "t", by: ["b"], act: "say", points: [en("the dikes hold back more water than ever")] },
      ],
      { background: [en("Ray played a large part in the building of the old dikes.")] },
    );
    expect(spoken).toMatch(
      /Bo Ray, (?:an )?engineer of the Reed Water Works, who played a large part in the building of the old dikes, spoke on/,
    );
  });

  it("follows the award of which it speaks at the end of the text", () => {
    const written = textOfEvent({
      kind: "reception",
      title: en("President of the Hill League of Growers visits Reedham"),
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "president", league, { side: "guest" }),
        person("c", "Cy Dee", "director", office, { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [{ key: "r", by: ["c"], act: "say", points: [en("the lake needed care")] }],
        },
      ],
      outcomes: [
        {
          key: "p",
          type: "award",
          to: { participants: ["a"] },
          points: [en("the Reedham award for clean lakes")],
        },
      ],
      background: [en("Lee is the first recipient of the award, which honours her work for the lake.")],
    });
    expect(written).toMatch(
      /Lee received the Reedham award for clean lakes\.\s+(?:Lee|The president) is the first recipient of the award/,
    );
  });

  it("is not a clause after what they did", () => {
    const spoken = lakeDay(
      [person("a", "Ann Lee", "mayor", office), person("b", "Bo Ray", "engineer", works)],
      [
        { key: "r", by: ["a"], act: "say", points: [en("the lake needed care")] },
        { key: "s", by: ["b"], act: "speak", points: [en("the dikes of the lake")] },
      ],
      { background: [en("Ray had flown in from Norland on his way to Ostmark.")] },
    );
    expect(spoken).not.toContain("lake, who had flown");
  });
});

describe("a person whom the office's own sentence introduces", () => {
  it("has a comma behind the post", () => {
    const text = textOfEvent({
      kind: "seminar",
      title: en("Reed Dike Office hosts lake seminar"),
      officialName: en("the seminar Dikes of the Lake"),
      city: en("Reedham"),
      organizers: [
        { organization: office, tier: "host" },
        { organization: works, tier: "co_organizer" },
        { organization: league, tier: "co_organizer" },
      ],
      participants: [person("a", "Ann Exemplar", "rector", { name: en("Reed College"), the: false })],
      agenda: [
        { key: "s", activity: "speeches", remarks: [said("a", "stress", "the lake needed care")] },
        { key: "p", activity: "presentation", title: en("presentations") },
      ],
      background: [
        en(
          "Exemplar was staying in Reedham to attend the celebration of the 60th anniversary of the boat club and the 65th of the lake museum.",
        ),
      ],
    });
    expect(text).toContain("Ann Exemplar, rector of Reed College, was staying in Reedham");
  });
});

describe("what is known of somebody who attended", () => {
  it("is a clause in front of the verb", () => {
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("Hill League of Growers visits Reedham"),
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "president", league, { side: "guest" }),
        person("b", "Bo Ray", "chief engineer", works, { side: "host" }),
        person("c", "Cy Dee", "director", office, { side: "host" }),
      ],
      agenda: [
        {
          key: "p",
          activity: "presentation",
          title: en("dike seminar"),
          people: [{ key: "a" }, { key: "b", as: "speaker" }, { key: "c" }],
        },
      ],
      background: [en("Cy Dee has studied in Hilland.")],
    });
    expect(text).not.toContain("attended, who");
    expect(text).toContain("who has studied in Hilland");
  });
});

describe("where somebody lives or is based", () => {
  const text = (background: string, post = "Norland Ambassador to Lakeland") =>
    textOfEvent({
      kind: "meeting",
      title: en("Ann Lee meets the guests"),
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "president", league, { side: "host" }),
        {
          key: "b",
          person: { name: en("Bo Ray"), later: en("Dr. Ray"), honorific: en("Dr.") },
          posts: [{ title: en(post) }],
          side: "guest",
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [en("trade")],
          remarks: [said("b", "stress", "the lake needed care")],
        },
      ],
      background: [en(background)],
    });

  it("is a clause at the words of the person, whom it calls by name or by the post", () => {
    for (const background of ["Dr. Ray resides in Hilland.", "The Ambassador resides in Hilland."])
      expect(text(background)).toContain("Ray, who resides in Hilland, stressed that the lake needed care");
    expect(text("The Ambassador is based in Hilland.")).toContain("Ray, who is based in Hilland, stressed");
  });

  it("is a clause with any verb of the past, at the first sentence that has room for it", () => {
    for (const held of ["took up his post in May 2011", "recently opened a new office in Reedham"])
      expect(text(`Dr. Ray ${held}.`)).toContain(`Ray, who ${held}, stressed that the lake needed care`);
  });

  it("is not said of somebody with another post, or of whoever has the post", () => {
    for (const post of ["Deputy Ambassador", "Secretary to the Ambassador", "Vice Ambassador of Norland"])
      expect(text("The Ambassador resides in Hilland.", post)).toContain(
        "The Ambassador resides in Hilland.",
      );
    expect(text("The Mayor holds office for five years.", "Mayor")).not.toContain("who holds");
  });
});
