import { expect, test } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Millers' Guild"), the: true, kind: "association" };
const town = { name: en("Town of Reedham"), the: true, kind: "government" };

const session = (item: object, participants: object[]): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Millers' Guild holds course day"),
    officialName: en("the course day on flour"),
    home: guild,
    organizers: [{ organization: guild, tier: "organizer" }],
    participants,
    agenda: [{ key: "i", ...item }],
  });

test("a person with a guest's function attends alone, though others were there", () => {
  const text = session(
    {
      activity: "speeches",
      title: en("inaugural session"),
      people: [{ key: "lee", as: "chair" }, { key: "ray" }],
      peopleOpen: true,
      remarks: [{ key: "r", by: ["lee"], act: "welcome", whom: en("the participants") }],
    },
    [
      person("lee", "Ann Lee", "manager", town, {}),
      person("ray", "Bo Ray", "president", guild, { functions: [en("special guest")] }),
    ],
  );
  expect(text).toMatch(/Bo Ray[^.;]*attended as a special guest/);
  expect(text).not.toContain("others");
});

test("of an open list of those who came, some are named", () => {
  const text = session(
    {
      activity: "speeches",
      title: en("opening"),
      people: [{ key: "lee", as: "speaker" }, { key: "group" }],
      peopleOpen: true,
      remarks: [{ key: "r", by: ["lee"], act: "welcome", whom: en("the participants") }],
    },
    [
      person("lee", "Ann Lee", "manager", town, {}),
      { key: "group", group: en("bakers who teach apprentices") },
    ],
  );
  expect(text).toContain("Bakers who teach apprentices were among those who attended the opening.");
});

test("of a panel, those without words follow the speakers", () => {
  const text = session(
    {
      activity: "discussion",
      title: en("panel discussion"),
      people: [{ key: "lee" }, { key: "ray" }, { key: "kim" }],
      peopleOpen: true,
      remarks: [
        { key: "r1", by: ["lee"], act: "stress", points: [en("flour is the base of bread")] },
        { key: "r2", by: ["ray"], act: "say", points: [en("mills need apprentices")] },
      ],
    },
    [
      person("lee", "Ann Lee", "manager", town, {}),
      person("ray", "Bo Ray", "president", guild, {}),
      person("kim", "Jo Kim", "clerk", guild, {}),
    ],
  );
  expect(text).toMatch(/mills need apprentices[\s\S]*Jo Kim[^.]* also took part in the panel discussion\./);
});

test("visitors are not listed as attending their own welcome", () => {
  const text = textOfEvent({
    kind: "reception",
    title: en("Oakham delegation visits Reedham"),
    delegations: [{ key: "d", name: en("Oakham delegation"), the: true, side: "guest", head: "day" }],
    participants: [
      person("lee", "Ann Lee", "Mayor", town, { side: "host", roles: ["receiver"] }),
      person("kim", "Jo Kim", "Councillor", town, { side: "host" }),
      person(
        "day",
        "Cy Day",
        "Mayor",
        { name: en("Town of Oakham"), the: true },
        { side: "guest", delegation: "d" },
      ),
    ],
    agenda: [
      {
        key: "w",
        activity: "ceremony",
        title: en("official welcome"),
        people: [{ key: "kim" }, { key: "day" }],
        peopleOpen: true,
      },
    ],
  });
  expect(text).toMatch(/Jo Kim[^.]* was among those who attended the official welcome\./);
  expect(text).not.toMatch(/Day[^.]*attended the official welcome/);
});

test("namesakes without a title of courtesy keep their names apart", () => {
  const text = textOfEvent({
    kind: "reception",
    title: en("Oakham delegation visits Reedham"),
    delegations: [{ key: "d", name: en("Oakham delegation"), the: true, side: "guest", head: "day" }],
    participants: [
      person("lee", "Paul Lee", "Mayor", town, {
        side: "host",
        roles: ["receiver"],
        person: { name: en("Paul Lee"), later: en("Lee") },
      }),
      {
        key: "wife",
        person: { name: en("Rosemary Lee"), later: en("Mrs Lee"), honorific: en("Mrs") },
        side: "host",
      },
      person(
        "day",
        "Cy Day",
        "Mayor",
        { name: en("Town of Oakham"), the: true },
        { side: "guest", delegation: "d" },
      ),
    ],
    agenda: [
      {
        key: "tree",
        activity: "ceremony",
        title: en("tree-planting ceremony"),
        people: [{ key: "lee" }, { key: "wife" }, { key: "day" }],
        peopleOpen: true,
      },
    ],
  });
  expect(text).toContain("together with Lee, Rosemary Lee and others, attended the tree-planting ceremony");
});
