import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const NAMES = [
  "Lee",
  "Ray",
  "Dee",
  "Fay",
  "Ash",
  "Elm",
  "Fir",
  "Oak",
  "Yew",
  "Bay",
  "Box",
  "Cob",
  "Rue",
  "Ivy",
];

const attended = (count: number): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Lake Seminar"),
    home: { name: en("Rope School"), the: true },
    city: en("Reedham"),
    participants: NAMES.slice(0, count).map((name, at) =>
      person(
        `p${at}`,
        `Ann ${name}`,
        `${name} Keeper of Boats`,
        { name: en(`${name} Institute of Nets and Ropes`), the: true },
        { roles: ["attendee"] },
      ),
    ),
  });

const listsIn = (text: string): number =>
  text.match(/(?:attended by|present were|also included|taking part)/g)?.length ?? 0;

it("lists about a hundred words of people in several sentences", () => {
  expect(listsIn(attended(14))).toBeGreaterThan(1);
});
