import { describe, expect, it } from "vitest";
import {
  en,
  lakeDay,
  person,
  personOfSide,
  said,
  speech,
  textOfEvent as text,
  town,
} from "./lake-town.test-data";

const host = (name: string, more: object = {}) => ({
  organization: { name: en(name), ...more },
  tier: "host",
});
const NAME = { title: en("Lake Care Table held in Reedham"), officialName: en("the Lake Care Table") };

const table = (more: object) =>
  text({ kind: "meeting", ...NAME, participants: [], agenda: [], city: en("Reedham"), ...more });

describe("who held an event that the title says was held", () => {
  it("is the subject of the first sentence", () => {
    const one = table({ organizers: [host("Lake Society", { the: true })] });
    expect(one).toContain("The Lake Society hosted the Lake Care Table in Reedham on March 5, 2024.");
    expect(one).not.toMatch(/was held|was hosted/);
  });

  it("is the subject, with the other attendees after it, also where there are two", () => {
    const two = table({
      organizers: [
        host("Ministry of Lakes", { the: true, short: en("MOL") }),
        host("seven lake offices", { the: false }),
      ],
      attendance: { count: 90, bound: "about", of: en("owners, divers and surveyors of boats") },
      participants: [
        person("a", "Ann Example", "Deputy Minister", {
          name: en("Ministry of Lakes"),
          the: true,
          short: en("MOL"),
        }),
      ],
      agenda: [
        { key: "s", activity: "speeches", people: [{ key: "a", as: "speaker" }], remarks: [speech("a")] },
      ],
    });
    expect(two).toMatch(
      /^The Ministry of Lakes(?: \(MOL\))? and seven lake offices hosted the Lake Care Table/m,
    );
    expect(two).not.toContain("), and seven");
  });

  it("may be one person, who hosted a reception with a short aim", () => {
    const made = text({
      kind: "other",
      title: en("Mayor Example hosts reception for care of the lake"),
      purpose: en("promote care of the lake"),
      venue: { name: en("Lake House"), the: true },
      organizers: [{ participant: "m", tier: "host" }],
      participants: [
        person("m", "Ann Example", "Mayor", town, { side: "host" }),
        ...["Bo Sample", "Cy Specimen", "Di Placeholder"].map((name, at) =>
          person(
            `g${at}`,
            name,
            "Governor",
            { name: en(`${["Hill", "Sand", "Moor"][at]}land`) },
            { side: "guest" },
          ),
        ),
      ],
      agenda: [
        { key: "s", activity: "speeches", people: [{ key: "m", as: "speaker" }], remarks: [speech("m")] },
        { key: "o", activity: "other", did: en("sing songs of the lake") },
      ],
    });
    expect(made).toMatch(
      /^Reedham Mayor Ann Example hosted a reception at the Lake House on March 5, 2024, to promote care/m,
    );
    expect(made).toContain("Those present sang songs of the lake");
    expect(made).toContain("The guests were Bo Sample, Governor of Hillland");
    expect(made).not.toMatch(/An event was held|The two sides|[Aa]lso present/);
  });
});

describe("what people did at a part of an event", () => {
  it("is that they discussed its topics, where they are a group", () => {
    const made = lakeDay(
      [
        { key: "x", group: en("lake experts") },
        personOfSide("h", "Bo Sample", "Surveyor", "third"),
        personOfSide("z", "Cy Specimen", "Diver", "third"),
      ],
      [speech("z")],
      {
        agenda: [
          { key: "s", activity: "speeches", people: [{ key: "z", as: "speaker" }], remarks: [speech("z")] },
          {
            key: "d",
            activity: "discussion",
            title: en("special forum"),
            people: [{ key: "x" }, { key: "h", as: "speaker" }],
            topics: [en("ways of care")],
            remarks: [said("h", "say", "the lake grew")],
          },
        ],
      },
    );
    expect(made).toContain("At a special forum, lake experts discussed ways of care.");
    expect(made).not.toContain("attended the special forum");
  });

  it("follows the reception at which it was", () => {
    const made = lakeDay([personOfSide("z", "Cy Specimen", "Diver", "third")], [speech("z")], {
      agenda: [
        { key: "s", activity: "speeches", people: [{ key: "z", as: "speaker" }], remarks: [speech("z")] },
        {
          key: "r",
          activity: "meal",
          title: en("reception"),
          narrative: [en("Those present ate lake fish.")],
        },
      ],
    });
    expect(made).toContain("At the reception that followed, those present ate lake fish.");
  });
});

describe("a sentence of context that continues the one before it", () => {
  it("stays after it, and both at the end where it is long", () => {
    const goesOn =
      "That interest had been helped by a fair of boats in the spring and by a team of divers of the town, who went round all the lakes of the land and wrote of them.";
    const made = lakeDay([personOfSide("z", "Cy Specimen", "Diver", "third")], [speech("z")], {
      background: [en("The Lake Day was held in response to growing interest in boats."), en(goesOn)],
    });
    expect(made).toContain(`growing interest in boats. ${goesOn}`);
  });
});

describe("people of whom only the family name is known", () => {
  it("have the courtesy title with which they are mentioned again", () => {
    const called = (key: string, name: string, honorific: string, title: string, org: string) => ({
      key,
      person: {
        name: en(name),
        later: en(`${honorific} ${name}`),
        honorific: en(honorific),
        surnameOnly: true,
      },
      posts: [{ title: en(title), organization: { name: en(org), the: false } }],
    });
    const made = lakeDay(
      [
        called("a", "Example", "Ms.", "Promotion Coordinator", "Reedham Boats"),
        called("b", "Sample", "Mr.", "executive officer", "Sand Sails"),
      ],
      [said("a", "speak", "the care of boats"), said("b", "speak", "the paint of boats, as a painter")],
    );
    expect(made).toContain("Ms. Example, Promotion Coordinator of Reedham Boats, spoke on the care of boats");
    expect(made).toMatch(/Mr\. Sample, executive officer of Sand Sails, on the paint of boats, as a painter/);
  });
});
