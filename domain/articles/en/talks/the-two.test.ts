import { expect, test } from "vitest";
import { en, person, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const council = { name: en("Reed Council"), the: true, kind: "government" };

/** An inspection with a companion, who comes along to a school in one role or another, and a meeting with residents. */
const inspection = (as?: string): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Governor inspects sea wall"),
    city: en("Reedham"),
    participants: [
      personOf("g", "Ann Lee", "Governor", "Lake province", { side: "guest", roles: ["head"] }),
      person("c", "Bo Ray", "Mayor", council, { side: "host", roles: ["escort"] }),
      { key: "r", group: en("residents of the quay"), side: "third" },
    ],
    agenda: [
      {
        key: "w",
        activity: "tour",
        venue: { name: en("Reed Sea Wall"), the: true },
        people: [
          { key: "g", as: "head" },
          { key: "c", as: "escort" },
        ],
        saw: [en("the new pumps")],
      },
      {
        key: "s",
        activity: "tour",
        venue: { name: en("Lake School"), the: true },
        people: [{ key: "g" }, as ? { key: "c", as } : { key: "c" }],
        saw: [en("the shelter")],
      },
      {
        key: "m",
        activity: "discussion",
        title: en("meeting with residents"),
        people: [{ key: "g" }, { key: "c" }, { key: "r" }],
        topics: [en("the noise at night")],
      },
    ],
  });

test("the visitor and a companion are named at talks where the item before does not name both", () => {
  expect(inspection()).toMatch(/Lee and Ray held a meeting|Lee and Ray .*discussed/);
  expect(inspection()).not.toMatch(/[Tt]he two (?:held|discussed|met)/);
});
