import { describe, expect, it } from "vitest";
import { en, textOfEvent as text } from "./lake-town.test-data";

const university = { name: en("University of Lakeside"), the: true, kind: "university" };
const institute = { name: en("Reed Institute"), the: true, kind: "institute" };
const person = (key: string, name: string, title: string | undefined, organization?: object, more = {}) => ({
  key,
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? "") },
  posts: [{ ...(title ? { title: en(title) } : {}), ...(organization ? { organization } : {}) }],
  ...more,
});

describe("a delegation without a head", () => {
  const visit = text({
    kind: "reception",
    title: en("Delegates of universities visit Reed Institute"),
    home: institute,
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("delegation of universities"), side: "guest" }],
    participants: [
      person("h", "Ann Host", "Director", institute, { side: "host", roles: ["receiver"] }),
      person("a", "Bo Rector", "Rector", university, { delegation: "d", side: "guest" }),
      person("b", "Cleo Plain", undefined, university, { delegation: "d", side: "guest" }),
      person("c", "Dan Manager", "Press Manager", university, { delegation: "d", side: "guest" }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: [{ key: "r", by: ["a"], act: "say", points: [en("lakes needed care")] }],
      },
      {
        key: "g",
        activity: "handover",
        title: en("souvenirs"),
        people: [{ key: "h", as: "head" }, ...["a", "b", "c"].map((key) => ({ key, as: "receiver" }))],
      },
    ],
  });

  it("is introduced with all its members, those who speak too, and gets gifts as a delegation", () => {
    expect(visit).toMatch(/delegation consisted of Bo Rector, Rector of the University of Lakeside; Cleo/);
    expect(visit).toContain("presented souvenirs to the delegation");
    expect(visit).not.toMatch(/souvenirs to Rector/);
  });

  it("names who has no post as one of the same university", () => {
    expect(visit).toContain("Cleo Plain of the same university; and Dan Manager, Press Manager");
    expect(visit).not.toContain("Cleo Plain of the university");
  });
});

describe("a list of people", () => {
  const spoken = (participants: object[], by: string[]) =>
    text({
      kind: "other",
      title: en("Lake day held in Reedham"),
      officialName: en("the Lake Day"),
      city: en("Reedham"),
      participants,
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [
            { key: "r0", by: [by[0]], act: "say", points: [en("the lake needed care")] },
            { key: "r1", by, act: "thank", whom: en("the town"), points: [en("its help")] },
          ],
        },
      ],
    });

  it("has no semicolons where only the last has a post after the name", () => {
    const article = spoken(
      [
        person("a", "Ann Mayor", "mayor", university),
        person("b", "Bo Clerk", "clerk", institute),
        person("c", "Cleo Ray", "director", { name: en("Lake Trust"), the: true }),
      ],
      ["a", "c"],
    );
    expect(article).toContain("Mayor and Cleo Ray, director of the Lake Trust, thanked");
    expect(article).not.toMatch(/Mayor; /);
  });

  it("keeps apart more than two posts of one organization", () => {
    const article = text({
      kind: "meeting",
      title: en("Lee meets the chamber"),
      city: en("Reedham"),
      participants: [
        person("h", "Ann Lee", "mayor", { name: en("Reedham"), kind: "government" }, { side: "host" }),
        person("a", "Bo Clerk", "Vice President for Asia", institute, { side: "guest" }),
        person("b", "Cleo Ray", "Director for Europe", institute, { side: "guest" }),
        person("c", "Dan Poe", "Adviser for Africa", institute, { side: "guest" }),
      ],
    });
    expect(article).not.toMatch(/, and Dan Poe, Adviser for Africa, of the Reed Institute/);
  });
});

describe("a title that says to whom or where somebody is sent", () => {
  it("has its country before that place", () => {
    const article = (title: string) =>
      text({
        kind: "other",
        title: en("Lake day held in Reedham"),
        officialName: en("the Lake Day"),
        city: en("Reedham"),
        participants: [
          person("a", "Ann Lee", title, { name: en("United States"), the: true, kind: "government" }),
        ],
        agenda: [
          {
            key: "s",
            activity: "speeches",
            remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the lake needed care")] }],
          },
        ],
      });
    expect(article("Ambassador to Lakeland")).toContain("Ambassador of the United States to Lakeland");
    expect(article("Consul General in Reed City")).toContain(
      "Consul General of the United States in Reed City",
    );
    expect(article("Consul General to Reed City")).toContain(
      "Consul General of the United States to Reed City",
    );
    expect(article("Ambassador to Lakeland")).not.toContain("to Lakeland of the United States");
  });
});

describe("two members of an assembly from different places", () => {
  it("have the assembly behind the noun of their posts", () => {
    const assembly = { name: en("Sample Assembly"), the: true, kind: "government" } as const;
    const article = text({
      kind: "meeting",
      title: en("Visitors briefed"),
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "member from Lakeland", assembly, { side: "host" }),
        person("b", "Bo Ray", "member from Hillshire", assembly, { side: "host" }),
        person("c", "Cy Host", "president", institute, { side: "guest", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "s",
          activity: "briefing",
          remarks: [{ key: "r", by: ["a", "b"], act: "introduce", points: [en("the work on water")] }],
        },
      ],
    });
    expect(article).not.toContain("and Bo Ray, member from Hillshire, of the Sample Assembly");
    expect(article).toContain("member of the Sample Assembly from Lakeland");
  });
});

describe("a group of an organization that a clause distinguishes", () => {
  it("has its organization beside the noun", () => {
    const article = text({
      kind: "meeting",
      title: en("Rector meets president"),
      participants: [
        person("h", "Ann Host", "Director", institute, { side: "host" }),
        person("a", "Bo Rector", "Rector", university, { side: "guest" }),
        {
          key: "g",
          group: en("teachers who had taken part in the 2023 regatta"),
          of: [university],
          side: "guest",
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("lakes needed care")] }],
        },
      ],
    });
    expect(article).toMatch(/teachers of the (?:U|u)niversity[^.]* who had taken part in the 2023 regatta/);
    expect(article).not.toContain("regatta of the");
  });
});
