import { expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

const university = { name: en("Reedham University"), the: false, short: en("RU"), kind: "university" };
const faculty = { name: en("Faculty of Ships"), the: true, kind: "university", parent: university };

it("lists people of one organization in the record's order, and says whose the one after a dean is", () => {
  const host = { side: "host" };
  const text = textOfEvent({
    kind: "reception",
    title: en("Lake Society visits Reedham University"),
    venue: { name: en("Reedham University"), the: false, organization: university },
    delegations: [{ key: "d", side: "guest", head: "a", name: en("delegation of the Lake Society") }],
    participants: [
      person("h", "Dan Host", "rector", university, { side: "host", roles: ["receiver"] }),
      person("x", "Xi Yule", "vice rector for the fleet", university, host),
      person("y", "Yu Zed", "dean", faculty, host),
      person("z", "Zoe Ash", "registrar of the older students", university, host),
      person(
        "a",
        "Ann Lee",
        "president",
        { name: en("Lake Society"), the: true, kind: "association" },
        { side: "guest", delegation: "d" },
      ),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: [said("h", "say", "the university wants to train engineers for the ports of the lake")],
      },
    ],
  });
  expect(text).toMatch(/Xi Yule[^.]*Yu Zed, dean[^.]*Zoe Ash, registrar of the older students (?:of|at) /);
});
