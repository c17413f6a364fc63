import { expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const gala = (functions: object[]): string =>
  textOfEvent({
    kind: "other",
    title: en("Lake club holds its gala"),
    officialName: en("the Lake Gala"),
    city: en("Reedham"),
    organizers: [
      { organization: { name: en("Lake Club"), the: true, kind: "association" }, tier: "organizer" },
    ],
    participants: [personOfSide("a", "Ann Lee", "treasurer", "guest", { functions })],
    agenda: [
      { key: "s", activity: "other", did: en("hold a boat auction"), people: [{ key: "a", as: "chair" }] },
    ],
  });

it("says once that those who are listed only as the chairs of what was held conducted it", () => {
  const hosted = gala([en("host of the boat auction")]);
  expect(hosted).toMatch(/Ann Lee[^.]* hosted a boat auction/);
  expect(hosted).not.toMatch(/chaired|host of/);
  expect(gala([])).toMatch(/Ann Lee[^.]* held a boat auction\./);
});
