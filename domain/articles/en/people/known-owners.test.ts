import { expect, it } from "vitest";
import { en, person, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const GUILD = { name: en("Lake Boat Guild"), the: true, kind: "association" };
const MILL = { name: en("Reed Mill"), the: true, kind: "company" };
const board = { name: en("Board of Directors"), the: true, parent: MILL };
const group = (key: string, text: string, more = {}) => ({
  key,
  group: en(text),
  of: [GUILD],
  side: "guest",
  delegation: "d",
  ...more,
});

const visit = (groups: object[], hosts: object[] = [], more = {}): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Guild visits the mill"),
    home: MILL,
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", head: "a" }],
    participants: [
      person("m", "Bo Sample", "President", MILL, { side: "host", roles: ["receiver"] }),
      ...hosts,
      person("a", "Ann Exemplar", "Chair", GUILD, { side: "guest", delegation: "d", roles: ["head"] }),
      ...groups,
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("nets")] }],
    ...more,
  });

it("names the organization of an unnamed holder of a post", () => {
  expect(visit([group("c", "the CEO")])).toMatch(/the CEO of the (?:Lake Boat G|g)uild/);
});

it("names the organization of people listed for it once, behind a member of its board too", () => {
  const hosts = [
    person("v", "Ida Sample", "Vice President", MILL, { side: "host" }),
    person("b", "Cy Sample", "member", board, { side: "host" }),
    person("c", "Di Sample", "CEO", MILL, { side: "host" }),
    person("e", "Eli Sample", "Acting Manager", MILL, { side: "host" }),
  ];
  expect(visit([], hosts)).not.toContain("both of");
});

it("calls all groups of a delegation its members, and heads by whom they lead", () => {
  const groups = [
    group("h", "heads of Lake fishing fleets in Reedland, Northland and Hilland", { of: [] }),
    group("y", "young boat builders", { of: [] }),
  ];
  const willing = (...keys: string[]): string =>
    visit(groups, [], {
      followUps: [
        { key: "f", text: en("come again next year"), force: "intention", by: { participants: keys } },
      ],
    });
  expect(willing("h", "y")).toContain("The members of the delegation expressed willingness to come again");
  expect(willing("h")).toContain("The heads of Lake fishing fleets expressed willingness");
});

it("does not call somebody by a post that a group of the record has too", () => {
  const office = personOf("p", "Gus Sample", "President", "Reed Bank");
  const record = (more: object[]): string =>
    textOfEvent({
      kind: "other",
      title: en("Lake day held in Reedham"),
      city: en("Reedham"),
      participants: [office, ...more],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [1, 2, 3, 4].map((n) => ({
            key: `r${n}`,
            by: ["p"],
            act: n % 2 ? "say" : "hope",
            points: [
              en(n % 2 ? `the lake of village ${n} has many boats` : `the town of valley ${n} would grow`),
            ],
          })),
        },
      ],
    });
  expect(record([])).toMatch(/[Tt]he president (?:also|said|added|expressed)/);
  expect(record([{ key: "g", group: en("the President and members"), of: [GUILD] }])).not.toMatch(
    /\b[Tt]he president (?:said|added|also|expressed)/,
  );
});

it("calls the only group of a delegation the delegation where its name is long", () => {
  const builders = "boat builders from Reedland and Hilland";
  const text = textOfEvent({
    kind: "reception",
    title: en("Boat builders visit Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en(`delegation of ${builders}`), the: false, side: "guest", size: 9 }],
    participants: [{ key: "b", group: en(builders), side: "guest", delegation: "d" }],
    agenda: [
      {
        key: "o",
        activity: "other",
        did: en("collect samples of oak"),
        people: [{ key: "b" }],
        told: "after",
      },
    ],
  });
  expect(text).toContain("The delegation also collected samples of oak");
  expect(text.split(builders)).toHaveLength(2);
});
