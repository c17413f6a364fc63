import { expect, it } from "vitest";
import { en, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const school = { name: en("Rope School"), the: true, kind: "university" };
const club = { name: en("Lake Club"), the: true };
const guest = (key: string, name: string, title: string, courtesy?: string) => ({
  key,
  side: "guest",
  delegation: "d",
  person: {
    name: en(name),
    ...(courtesy
      ? { honorific: en(courtesy), later: en(`${courtesy} ${name.split(" ").at(-1)}`) }
      : { later: en(name) }),
  },
  posts: [{ organization: club, title: en(title) }],
});

const visit = (courtesy?: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lake Club visits Rope School"),
    home: school,
    delegations: [{ key: "d", name: en("delegation of the Lake Club"), the: true, side: "guest", head: "a" }],
    participants: [
      guest("a", "Ann Exemplar", "Chairwoman", courtesy),
      { ...guest("b", "Bo Sample", "Treasurer"), person: { name: en("Bo Sample") } },
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "a" }, { key: "b" }],
        remarks: [said("a", "say", "ropes last longer"), said("a", "praise", "the nets of the school")],
      },
    ],
  });

it("somebody who is called by a courtesy title later has it at the first mention", () => {
  const text = visit("Ms");
  expect(text).toContain("Ms Ann Exemplar");
  expect(text).toContain("Bo Sample");
  expect(text).not.toContain("Ms Bo");
});

it("nobody has one whom the record does not call so", () => {
  expect(visit()).not.toMatch(/\bM[rs]s? /);
});
