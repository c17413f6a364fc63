import { expect, test } from "vitest";
import { en, personOf, personOfSide, textOfEvent } from "../en/whole-articles/lake-town.test-data";

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

const call = (title: string, more: object = {}, third: object = {}): string =>
  textOfEvent({
    kind: "meeting",
    title: en(title),
    city: en("Reedham"),
    participants: [
      personOfSide("m", "Ida Moor", "Mayor of Reedham", "host"),
      personOfSide("a", "Ann Lee", "Ambassador of Norland", "guest"),
      personOfSide("b", "Bo Ray", "Ambassador of Southland", "guest"),
      personOfSide("c", "Cy Marsh", "Ambassador of Westland", "guest"),
      personOf("k", "Kim Fen", "president", "Lake Friendship Society", { side: "third", ...third }),
    ],
    agenda: [{ key: "t", activity: "talks", title: en("courtesy call"), topics: [en("boats")] }],
    ...more,
  });

test("a third side is no guest where the title counts the guests", () => {
  expect(call("Three ambassadors call on Mayor of Reedham")).not.toMatch(/Fen[^.]*(?:paid|called)/);
});

test("a go-between is no guest", () => {
  const organizers = [{ participant: "k", tier: "go_between" }];
  const text = call("Four envoys call on Mayor of Reedham", { organizers });
  expect(text).toMatch(/arranged through Kim Fen, president of the Lake Friendship Society/);
  expect(text).not.toMatch(/and Kim Fen/);
});
