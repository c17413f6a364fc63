import { describe, expect, it } from "vitest";
import { en, memorandum, textOfEvent as text } from "./lake-town.test-data";

const person = (key: string, name: string, title: string, side?: string, more = {}) => ({
  key,
  ...(side ? { side } : {}),
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? ""), pronoun: "he" },
  posts: [{ title: en(title) }],
  ...more,
});

describe("an item that lists only the leader of a named delegation, as its head", () => {
  const journey = (as?: string, more: readonly object[] = []) =>
    text({
      kind: "outbound_visit",
      title: en("Reed City delegation visits Lakeland"),
      areas: [en("Lakeland")],
      delegations: [{ key: "d", name: en("Reed City delegation"), side: "guest", head: "a" }],
      participants: [
        person("a", "Abel Sample", "Mayor of Reed City", "guest", { delegation: "d" }),
        person("b", "Bert Invented", "Secretary", "guest", { delegation: "d" }),
      ],
      agenda: [
        {
          key: "w",
          activity: "other",
          did: en("lay a wreath at the Harbor Memorial"),
          people: [{ key: "a", ...(as ? { as } : {}) }],
        },
        ...more,
      ],
    });

  it("was the delegation's act, and the person's own where he did not lead", () => {
    expect(journey("head")).toContain("The delegation laid a wreath");
    expect(journey()).toContain("Sample laid a wreath");
  });

  it("was the leader's own act where he led other members by name at another item", () => {
    const words = journey("head", [
      {
        key: "t",
        activity: "tour",
        saw: [en("the old docks")],
        people: [{ key: "a", as: "head" }, { key: "b" }],
      },
    ]);
    expect(words).toContain("Sample laid a wreath");
    expect(words).not.toContain("delegation laid a wreath");
  });
});

describe("a tour of a signatory, of whom the text has said which delegation he leads", () => {
  const house = { name: en("Lake House"), the: true };
  const guild = { name: en("Reed Guild"), the: true };
  const signing = (delegation: object) =>
    text({
      kind: "signing",
      title: en("Lake House and Reed Guild sign memorandum"),
      news: "m",
      city: en("Reedham"),
      delegations: [{ key: "d", name: en("Reed Guild delegation"), the: true, side: "guest", head: "a" }],
      participants: [
        person("h", "Hal Fictive", "Director", "host", {
          posts: [{ title: en("Director"), organization: house }],
        }),
        person("a", "Abel Sample", "", "guest", {
          posts: [{ title: en("President"), organization: guild }],
          ...delegation,
        }),
      ],
      agenda: [
        { key: "s", activity: "signing", agreements: ["m"], people: [{ key: "h" }, { key: "a" }] },
        {
          key: "t",
          activity: "tour",
          people: [{ key: "a", as: "head" }],
          peopleOpen: true,
          saw: [en("the docks")],
        },
      ],
      agreements: [
        memorandum({
          parties: [
            { organization: house, signatories: ["h"] },
            { organization: guild, signatories: ["a"] },
          ],
        }),
      ],
    });

  it("was one of the delegation", () => {
    const words = signing({ delegation: "d", roles: ["head"] });
    expect(words).toContain("leader of its delegation");
    expect(words).toMatch(/[Tt]he delegation (?:also )?(?:toured|visited|saw) the docks/);
    expect(words).not.toContain("Sample and others");
  });
});

describe("an inspection by one leader with companions", () => {
  const inspection = (more: object) =>
    text({
      kind: "inspection",
      delegations: [{ key: "d", side: "guest", head: "m" }],
      participants: [
        person("m", "Abel Sample", "Minister of Works", "guest", { delegation: "d", roles: ["head"] }),
        person("e", "Bert Invented", "Chief Engineer", undefined, { roles: ["escort"] }),
        { key: "o", group: en("officers of several departments"), side: "host" },
      ],
      ...more,
    });

  it("begins with what was inspected, and names the leader rather than a delegation", () => {
    const words = inspection({
      title: en("Works minister reviews progress at Reed Bridge"),
      city: en("Reed City"),
      agenda: [
        {
          key: "t",
          activity: "tour",
          people: [{ key: "m", as: "head" }],
          saw: [en("the Reed Bridge"), en("two new schools")],
          topics: [en("the progress of the work")],
        },
        {
          key: "h",
          activity: "talks",
          venue: { name: en("Town Hall"), the: true },
          people: [{ key: "m", as: "head" }, { key: "o" }],
          topics: [en("costs")],
        },
      ],
    });
    expect(words).toContain(
      "Abel Sample, Minister of Works, visited the Reed Bridge and two new schools in Reed City on March 5, 2024, accompanied by",
    );
    expect(words).toContain("learned about the progress of the work");
    expect(words).not.toContain("delegation");
  });

  it("has the verb and the common nouns of the title where it went to a district", () => {
    const words = (title: string): string =>
      inspection({ title: en(title), areas: [en("Harbor district")], agenda: [] });
    expect(words("Minister inspects school buildings in Harbor district, asks for speed")).toContain(
      "inspected school buildings in Harbor district",
    );
    // "inspected functioning of schools" would lack an article.
    expect(words("Minister reviews functioning of schools in Harbor district")).toContain(
      "visited Harbor district",
    );
  });

  it("names who briefed, keeps requests out of a list of places, and uses a pronoun", () => {
    const words = inspection({
      title: en("Works minister tours Harbor district"),
      areas: [en("Harbor district")],
      agenda: [
        {
          key: "t",
          activity: "tour",
          people: [{ key: "m", as: "head" }],
          saw: [en("the school, library and hall"), en("the mill, dam and weir"), en("the new road")],
          remarks: [
            { key: "r", by: ["m"], act: "ask", whom: en("the builders"), points: [en("work faster")] },
          ],
        },
        {
          key: "b",
          activity: "discussion",
          people: [{ key: "m" }, { key: "o" }],
          remarks: [{ key: "s", by: ["o"], act: "brief", points: [en("their needs")] }],
        },
        {
          key: "p",
          activity: "handover",
          title: en("memorandum seeking better drains, new toilets and a wall for the yard"),
          people: [
            { key: "o", as: "head" },
            { key: "m", as: "receiver" },
          ],
        },
      ],
    });
    expect(words).toContain("and the new road. He also asked the builders to work faster");
    expect(words).toContain("briefed the minister on their needs");
    expect(words).toContain("handed Sample a memorandum seeking better drains");
    expect(words).not.toContain("the visitors");
  });
});

describe("a delegation that its record also counts and describes", () => {
  const reception = (name: string, group: string) =>
    text({
      kind: "outbound_visit",
      title: en("Delegation visits Lakeland"),
      areas: [en("Lakeland")],
      attendance: { count: 20, bound: "about", of: en("members of the delegation") },
      delegations: [{ key: "d", name: en(name), the: true, side: "guest", head: "a" }],
      participants: [
        person("a", "Abel Sample", "Chairman", "guest", { delegation: "d" }),
        { key: "g", group: en(group), side: "guest", delegation: "d" },
        { key: "h", group: en("the traders of Lakeland"), side: "host", roles: ["receiver"] },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [
            { key: "a", as: "head" },
            { key: "h", as: "receiver" },
          ],
          remarks: [{ key: "r", by: ["h"], act: "welcome", whom: en("the delegation") }],
        },
      ],
    });

  it("is called by the description once, with its number, and welcomed once", () => {
    const words = reception(
      "delegation of shipping executives from the island ports",
      "shipping executives and agents from the island ports",
    );
    expect(words).toContain(
      "delegation of about 20 shipping executives and agents from the island ports, led by",
    );
    expect(words).toContain("welcomed by the traders of Lakeland");
    expect(words).not.toContain("members");
    expect(words).not.toContain("received");
  });

  it("has its number where its members are named", () => {
    const builders =
      "boat builders, sail makers, harbor pilots, ship owners and fishermen of the three islands";
    const words = reception("delegation of islanders", builders);
    expect(words).toContain("had about 20 members, including boat builders");
    expect(words).not.toContain("accompanied");
  });
});

describe("long requests", () => {
  it("are two sentences where semicolons would have to separate them", () => {
    const ask = (points: string[]) =>
      text({
        kind: "reception",
        title: en("Traders visit the council"),
        participants: [
          { key: "g", group: en("traders"), side: "guest" },
          person("h", "Abel Sample", "Mayor", "host"),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            remarks: [{ key: "r", by: ["g"], act: "ask", whom: en("the mayor"), points: points.map(en) }],
          },
        ],
      });
    const long = ask([
      "change the order that moves all harbor sheds to the new company, and keep the sheds of the old town out of it in the interest of their users",
      "help improve roads, lights, drains, water and the safety of the yard",
    ]);
    expect(long).toContain("of their users. They also asked the mayor to help improve roads");
    expect(long).not.toContain(";");
    expect(ask(["mend the road", "lower the rent"])).toContain(
      "asked the mayor to mend the road and lower the rent",
    );
  });
});

describe("what belongs to an owner this year", () => {
  it("keeps the year out of the owner", () => {
    const words = text({
      kind: "meeting",
      title: en("Mayor meets chamber"),
      participants: [
        person("h", "Abel Sample", "Mayor", "host"),
        person("g", "Bert Invented", "President", "guest"),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [
            {
              key: "r",
              by: ["g"],
              act: "introduce",
              points: [en("the main work of the chamber this year"), en("its plan for next year")],
            },
          ],
        },
      ],
    });
    expect(words).toContain("outlined the main work of the chamber this year and its plan for next year");
  });
});

describe("an act before a signing that others attended", () => {
  it("is that of the people it lists, and those who signed are not said to have attended", () => {
    const words = text({
      kind: "outbound_visit",
      title: en("Reed Chamber signs memorandum with Lakeland council"),
      areas: [en("Lakeland")],
      news: "m",
      delegations: [{ key: "d", name: en("Reed City trade mission"), the: true, side: "guest", head: "a" }],
      participants: [
        person("a", "Abel Sample", "President of the Reed Chamber", "guest", { delegation: "d" }),
        person("b", "Bert Invented", "Ambassador of Lakeland", "host", { roles: ["witness"] }),
        {
          key: "g",
          group: en("representatives"),
          of: [{ name: en("Lakeland Council"), the: true }],
          side: "host",
          roles: ["signatory"],
        },
      ],
      agenda: [
        {
          key: "f",
          activity: "other",
          did: en("take part in the Harbor Forum"),
          people: [{ key: "a" }, { key: "b" }],
        },
        {
          key: "s",
          activity: "signing",
          people: [{ key: "a" }, { key: "b" }, { key: "g" }],
          agreements: ["m"],
        },
      ],
      agreements: [
        memorandum({
          parties: [
            { organization: { name: en("Reed Chamber"), the: true }, signatories: ["a"] },
            { organization: { name: en("Lakeland Council"), the: true } },
          ],
          witnesses: ["b"],
        }),
      ],
    });
    expect(words).toMatch(/Sample and (?:\S+ )?Invented took part in the Harbor Forum/);
    expect(words).not.toContain("representatives took part");
    expect(words).not.toContain("attended the signing");
  });
});
