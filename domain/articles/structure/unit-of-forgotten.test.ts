import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const college = { name: en("Reed College"), the: false, kind: "university" };
const boats = { name: en("School of Boats"), the: true, parent: college };
const host = { side: "host" };

const visit = (seated: readonly { key: string }[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Mayor of Hilltown visits Reed College"),
    home: college,
    venue: { name: en("Reed College"), the: false, organization: college },
    delegations: [{ key: "d", side: "guest", head: "a" }],
    participants: [
      person("h", "Hal Invented", "Rector", college, { ...host, roles: ["receiver", "speaker"] }),
      ...seated,
      person("j", "Jo Dummy", "principal", boats, host),
      {
        key: "a",
        side: "guest",
        delegation: "d",
        roles: ["head", "speaker"],
        person: { name: en("Ann Exemplar"), later: en("Exemplar") },
        posts: [{ title: en("Mayor of Hilltown") }],
      },
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        venue: { name: en("Rector's office"), the: true },
        people: [
          { key: "a", as: "head" },
          { key: "h", as: "receiver" },
          ...seated.map(({ key }) => ({ key })),
        ],
        remarks: [
          said("h", "say", "the college seeks links with schools in every town on the lake"),
          said("a", "say", "Hilltown wants to learn from the net makers of the college"),
        ],
      },
      { key: "g", activity: "other", did: en("exchange souvenirs"), people: [{ key: "h" }, { key: "a" }] },
      {
        key: "u",
        activity: "tour",
        venue: { name: en("School of Boats"), the: true, organization: college },
        people: [
          { key: "a", as: "head" },
          { key: "j", as: "receiver" },
        ],
        saw: [en("the net hall")],
      },
    ],
  });

describe("people whom nothing else names", () => {
  const dean = person("b", "Bo Sample", "dean of nets", college, host);
  const clerks = { key: "c", group: en("clerks"), of: [college], side: "host" };

  it("are named with those who met, if they are a few, and not behind what others did", () => {
    const text = visit([clerks, dean]);
    expect(text.indexOf("Bo Sample")).toBeLessThan(text.indexOf("seeks links"));
    expect(text.indexOf("Bo Sample")).toBeLessThan(text.indexOf("souvenirs"));
    expect(text).toMatch(/Bo Sample, dean of nets[^.]* and clerks/);
  });

  it("come behind what was said, if they are many", () => {
    const many = [
      person("p", "Cy Mock", "lecturer in ropes", college, host),
      person("q", "Di Fake", "bursar", college, host),
      person("r", "Ed Trial", "registrar of studies", college, host),
      person("s", "Flo Draft", "Dean of Boats", college, host),
    ];
    const text = visit(many);
    expect(text.indexOf("Cy Mock")).toBeGreaterThan(text.indexOf("seeks links"));
  });
});
