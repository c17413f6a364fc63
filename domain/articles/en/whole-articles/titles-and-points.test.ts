import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text, town } from "./lake-town.test-data";

const club = { name: en("Lake Club"), the: true, kind: "association" };
const chamber = { name: en("Lake Chamber of Trade"), the: true, kind: "association" };
const mayor = person("m", "Max Mead", "mayor", town, { side: "host" });
const president = person("a", "Ann Lee", "president", club, { side: "guest" });
/** The article of talks on the lake: of the mayor with these people, with further fields of the item and of the event. */
const lakeTalks = (guests: object[], item: object = {}, more: object = {}) =>
  text({
    kind: "meeting",
    title: en("Lake talks held in Reedham"),
    city: en("Reedham"),
    participants: [mayor, ...guests],
    agenda: [{ key: "t", activity: "talks", topics: [en("the lake")], ...item }],
    ...more,
  });
/** The article of a visit that the president paid to the mayor. */
const clubVisits = (agenda: object[], more: object = {}) =>
  text({
    kind: "reception",
    title: en("Lake Club visits Reedham"),
    city: en("Reedham"),
    participants: [president, mayor],
    agenda,
    ...more,
  });

describe("a title in front of a name", () => {
  it("has capitals where it is a formal one", () => {
    const written = lakeTalks([president, person("b", "Bo Ray", "vice president", club, { side: "guest" })]);
    expect(written).toContain("President Ann Lee and Vice President Bo Ray");
    expect(written).not.toContain("president Ann Lee");
  });

  it("keeps its small letters where it is an occupation", () => {
    const written = lakeTalks([
      person("a", "Ann Lee", "engineer", club, { side: "guest" }),
      person("b", "Bo Ray", "lecturer", club, { side: "guest" }),
    ]);
    expect(written).not.toMatch(/Engineer Ann|Lecturer Bo/);
  });

  it("is never that of a president of no named organization, who would be the head of a country", () => {
    const written = text({
      kind: "reception",
      title: en("Mayor of Reedham visits Lake Chamber of Trade"),
      city: en("Lakeside"),
      venue: { name: en("Lake Chamber of Trade"), the: true, organization: chamber },
      participants: [
        person("m", "Max Mead", "Mayor", town, { side: "guest" }),
        person("a", "Ann Lee", "President", chamber, { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "m" }, { key: "a", as: "receiver" }],
          topics: [en("the lake")],
        },
      ],
    });
    expect(written).not.toMatch(/by President Ann Lee/);
    expect(written).toMatch(/(?:the chamber's|its) President, Ann Lee|Ann Lee, President of the/);
  });

  it("says of an official that there are others, and not of a leader", () => {
    const written = (title: string) => lakeTalks([person("a", "Ann Lee", title, club, { side: "guest" })]);
    expect(written("official")).toContain("Ann Lee, an official of the Lake Club");
    expect(written("leader")).toContain("Ann Lee, leader of the Lake Club");
  });

  it("is printed once for two of one academic rank", () => {
    const rank = (key: string, name: string) => {
      const own = person(key, name, "dean", club, { side: "guest" });
      const honorific = en("Associate Professor");
      const later = en(`Associate Professor ${name.split(" ").at(-1)}`);
      return { ...own, person: { ...own.person, honorific, later } };
    };
    const written = lakeTalks([rank("a", "Ann Lee"), rank("b", "Bo Ray")]);
    expect(written).toContain("Associate Professors Ann Lee and Bo Ray");
    expect(written).not.toContain("Associate Professor Bo Ray");
  });
});

describe("the head of the organization that a delegation is named after", () => {
  const led = (name: string, title: string) =>
    text({
      kind: "outbound_visit",
      title: en("Lake Club visits Reedham"),
      city: en("Reedham"),
      delegations: [{ key: "d", name: en(name), side: "guest", head: "a", size: 4 }],
      participants: [person("a", "Ann Lee", title, club, { side: "guest", delegation: "d" })],
      agenda: [{ key: "t", activity: "tour", saw: [en("the port"), en("the mill")] }],
    });

  it("is its president", () => {
    expect(led("Lake Club delegation", "president")).toMatch(
      /delegation of the Lake Club, led by its president, Ann Lee,/,
    );
  });

  it("is not called the president of a team whose name is another", () => {
    expect(led("Reed team", "president")).not.toContain("its president");
  });
});

describe("lists that say something twice", () => {
  it("name what two nouns share once", () => {
    const written = lakeTalks([president], {
      topics: [en("areas of cooperation"), en("ways of cooperation")],
    });
    expect(written).toContain("areas and ways of cooperation");
  });

  it("name the kind of three schools of a university once", () => {
    const college = { name: en("Lake College"), the: false, kind: "university" };
    const parts = ["Office", "School of Law", "School of Music", "School of Art and Design"];
    const written = text({
      kind: "reception",
      title: en("Mayor of Reedham visits Lake College"),
      city: en("Lakeside"),
      venue: { name: en("Lake College"), organization: college },
      participants: [
        person("m", "Max Mead", "mayor", town, { side: "guest" }),
        person("a", "Ann Lee", "rector", college, { side: "host", roles: ["receiver"] }),
        {
          key: "s",
          group: en("heads and staff concerned"),
          of: parts.map((name) => ({ name: en(name), parent: college })),
          side: "host",
        },
      ],
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "m" }, { key: "a" }], topics: [en("the lake")] },
      ],
    });
    expect(written).toContain(
      "Heads and staff of the college's Office, and Schools of Law, Music, and Art and Design",
    );
  });
});

describe("what somebody said or asked for", () => {
  const said = (...remarks: object[]) => lakeTalks([president], { remarks });

  it("reports both main clauses of one point", () => {
    const written = said({
      key: "r",
      by: ["m"],
      act: "point_out",
      points: [en("the two towns signed a pact last year and the visit strengthens their future together")],
    });
    expect(written).toContain("and that the visit strengthens their future");
  });

  it("keeps a pair of nouns in one clause", () => {
    const written = said({
      key: "r",
      by: ["m"],
      act: "point_out",
      points: [en("the platform that the club and the town will build serves all residents of the shore")],
    });
    expect(written).not.toContain("and that the town");
  });

  it("has no semicolon before the last of two requests", () => {
    const written = said({
      key: "r",
      by: ["m"],
      act: "ask",
      whom: en("the club"),
      points: [
        en("maintain the momentum of the works at the lake"),
        en("further improve its capacity for the rescue of swimmers"),
        en("provide strong support for the fishing, boating and bathing of the residents of the shore"),
      ],
    });
    expect(written).not.toMatch(/; and to/);
    expect(written).toMatch(/asked it to further improve/);
  });
});

describe("what two parties will do", () => {
  it("separates the second duty from an infinitive of the first", () => {
    const written = text({
      kind: "signing",
      title: en("Lake Club and Reedham sign agreement"),
      city: en("Reedham"),
      participants: [],
      agreements: [
        {
          key: "g",
          title: en("agreement"),
          type: "other",
          status: "signed",
          parties: [{ organization: club }, { organization: town }],
          scope: [
            { key: "s1", text: en("create a board to decide how the boats are used") },
            { key: "s2", text: en("keep the accounts open") },
          ],
        },
      ],
    });
    expect(written).toContain("are used, and will keep the accounts open");
  });
});

describe("what happens to one thing once", () => {
  it("has the definite article", () => {
    const written = clubVisits(
      [
        { key: "t", activity: "talks", topics: [en("the lake")] },
        {
          key: "c",
          activity: "ceremony",
          title: en("unveiling of the Lake House"),
          outcomes: ["o"],
        },
      ],
      { outcomes: [{ key: "o", type: "gift", by: ["a"], points: [en("ten books")] }] },
    );
    expect(written).toContain("the unveiling of the Lake House");
    expect(written).not.toContain("an unveiling");
  });
});

describe("fields that somebody introduced", () => {
  const introduced = (...points: string[]) =>
    lakeTalks([president], {
      remarks: [{ key: "r", by: ["m"], act: "introduce", points: points.map(en) }],
    });

  it("are not presented like works", () => {
    expect(introduced("foreign affairs", "the union")).toContain("gave an introduction to foreign affairs");
    expect(introduced("new software")).toContain("presented new software");
  });
  it("are explained where they are a question", () => {
    expect(introduced("how boats are built and tarred")).toContain(
      "explained how boats are built and tarred",
    );
    expect(introduced("what the town sells")).toContain("explained what the town sells");
  });
});

describe("an organization beside another one with the same noun in its name", () => {
  it("keeps the capitals of its name", () => {
    const board = (key: string, name: string, who: string) =>
      person(key, who, "director", { name: en(name), the: true, kind: "government" }, { side: "guest" });
    const written = lakeTalks([
      board("a", "Trade and Tourism Department", "Ann Lee"),
      board("b", "Lake Department", "Bo Ray"),
      board("c", "Trade and Tourism Department", "Cleo Poe"),
    ]);
    expect(written).not.toContain("Tourism department");
  });
});

describe("a banquet that one side's head gave", () => {
  it("was hosted by that person for the others", () => {
    const written = clubVisits([
      {
        key: "t",
        activity: "talks",
        people: [{ key: "a" }, { key: "m", as: "receiver" }],
        topics: [en("the lake")],
      },
      {
        key: "b",
        activity: "meal",
        title: en("welcome banquet"),
        people: [{ key: "a" }, { key: "m", as: "head" }],
      },
    ]);
    expect(written).toMatch(/Mead then hosted a welcome banquet for/);
  });
});

describe("a building that an item was held in", () => {
  it("has its article", () => {
    const written = lakeTalks([president], {}, { venue: { name: en("Lake Board building") } });
    expect(written).toMatch(/(?:in|at) the Lake Board building/);
  });
});
