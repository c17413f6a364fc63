import { expect, test } from "vitest";
import { en, person, said, textOfEvent, town } from "../en/whole-articles/lake-town.test-data";

/** A visit with talks, at which one of the hosts spoke. */
const visit = (): string[] =>
  textOfEvent({
    kind: "reception",
    title: en("Willowham delegation visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("Willowham delegation"), the: true, side: "guest", head: "g" }],
    participants: [
      person("h", "Bo Ray", "mayor", town, { side: "host", roles: ["escort"] }),
      person("s", "Sam Mock", "clerk", { name: en("Lake Bank"), the: true }, { side: "host" }),
      person(
        "g",
        "Ann Lee",
        "mayor",
        { name: en("Willowham"), kind: "government" },
        {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        },
      ),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: [said("h", "say", "the lake needs ferries"), said("g", "say", "Willowham builds ferries")],
      },
      {
        key: "v",
        activity: "tour",
        people: [
          { key: "g", as: "head" },
          { key: "h", as: "escort" },
        ],
        saw: [en("the new ferry")],
      },
    ],
  })
    .trim()
    .split("\n\n");

test("a host who was only there comes behind the words spoken at talks without topics", () => {
  const written = visit();
  expect(written[1]).not.toContain("Sam Mock");
  expect(written.at(-1)).toContain("Sam Mock");
});
