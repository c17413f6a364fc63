import { expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const college = { name: en("Lake College"), short: en("LC"), the: false, kind: "university" };
const host = (key: string, name: string, title: string) => ({
  key,
  person: { name: en(name) },
  posts: [{ title: en(title), organization: college }],
  side: "host",
  roles: ["receiver"],
});
const received = (title: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Norland ambassador visits Laketown"),
    city: en("Laketown"),
    participants: [
      {
        key: "v",
        person: { name: en("Vera Sample") },
        posts: [{ title: en("Ambassador of Norland") }],
        side: "guest",
      },
      host("a", "Ann Reed", "Rector"),
      host("b", "Bo Hill", title),
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("trade")] }],
  });

it("gives the organization to each where one of two has a title of many", () => {
  expect(received("academic")).toContain("and Bo Hill, an academic of");
  expect(received("academic")).not.toContain("both of");
});
