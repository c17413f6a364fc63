import { expect, it } from "vitest";
import { en, textOfEvent as text } from "./lake-town.test-data";

const NAMES = ["Ann Reed", "Bo Mock", "Cy Pond", "Dee Marsh", "Eli Rush"];
const KEYS = ["a", "b", "c", "d", "e"];
const people = NAMES.map((name, at) => ({
  key: KEYS[at],
  person: { name: en(name), later: en(name.split(" ")[1] ?? "") },
  posts: [
    {
      title: en("director"),
      organization: {
        name: en(`Association of Boat Builders of the ${name} Lakes`),
        the: true,
        kind: "association",
      },
    },
  ],
}));
const POINTS = [en("protect the lakes"), en("count the boats every year")];

const forum = (more: object, guests: readonly object[] = people): string =>
  text({
    kind: "meeting",
    title: en("Reedham Lake Forum"),
    officialName: en("the Reedham Lake Forum"),
    city: en("Reedham"),
    participants: guests,
    agenda: [
      { key: "d", activity: "discussion", topics: [en("the state of the lakes")], outcomes: ["o"], ...more },
    ],
    outcomes: [{ key: "o", type: "consensus", by: KEYS, points: POINTS }],
  });

const more = {
  key: "f",
  person: { name: en("Flo Brook"), later: en("Brook") },
  posts: [{ title: en("mayor"), organization: { name: en("Reedham"), kind: "government" } }],
};

it("puts five or more people with posts behind what they agreed on", () => {
  const written = forum({});
  expect(written).toMatch(/participants agreed to protect the lakes and count the boats every year/);
  expect(written).not.toMatch(/; and Eli Rush[^.]* agreed/);
});

it("gives their number where others were there too", () => {
  expect(forum({}, [...people, more])).toMatch(
    /[Ff]ive people agreed to protect the lakes and count the boats every year\. They were Ann Reed, /,
  );
});
