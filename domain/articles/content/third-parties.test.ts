import { expect, test } from "vitest";
import { en, personOfSide, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const head = (key: string, name: string, country: string, side: string) =>
  personOfSide(key, name, `Minister of Boats of ${country}`, side, {
    delegation: `d${key}`,
    roles: ["head"],
  });
const delegation = (key: string, name: string, side: string) => ({
  key: `d${key}`,
  name: en(`${name} delegation`),
  the: true,
  side,
  head: key,
});

test("the head of a third delegation met the others", () => {
  const text = textOfEvent({
    kind: "meeting",
    title: en("Lake ministers meet in Reedham"),
    city: en("Reedham"),
    purpose: en("discuss the care of the lakes"),
    delegations: [
      delegation("a", "Norlandic", "host"),
      delegation("b", "Southlandic", "guest"),
      delegation("c", "Westlandic", "third"),
    ],
    participants: [
      head("a", "Ann Lee", "Norland", "host"),
      head("b", "Bo Ray", "Southland", "guest"),
      head("c", "Cy Marsh", "Westland", "third"),
    ],
  });
  expect(text).toMatch(/Ann Lee, [^.]* met Bo Ray, [^.]*, and Cy Marsh, Minister of Boats of Westland/);
  expect(text).not.toMatch(/delegation (?:headed|led) by Bo Ray/);
});
