import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const council = { name: en("Lake Business Council"), the: true, kind: "association" };
const chamber = { name: en("Reedham Chamber of Commerce"), the: true, kind: "association" };
const bare = (key: string, name: string) => ({
  key,
  person: { name: en(name) },
  side: "guest",
  delegation: "d",
});

it("the only member of a delegation with a post has the organization beside members without one", () => {
  const text = textOfEvent({
    kind: "reception",
    title: en("Lake Business Council delegation visits Reedham Chamber of Commerce"),
    city: en("Reedham"),
    home: chamber,
    venue: { name: chamber.name, the: true, organization: chamber },
    purpose: en("increase contacts"),
    delegations: [
      { key: "d", name: en("delegation of the Lake Business Council"), the: true, side: "guest", head: "a" },
    ],
    participants: [
      person("h", "Di Fay", "President", chamber, { side: "host", roles: ["receiver"] }),
      person("a", "Ann Lee", "President", council, { side: "guest", delegation: "d", roles: ["head"] }),
      person("b", "Bo Ray", "Chairman", council, { side: "guest", delegation: "d" }),
      bare("c", "Cy Dee"),
      bare("e", "Ed Gee"),
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("trade"), en("joint projects")] }],
  });
  expect(text).toContain("Bo Ray, Chairman of the council; Cy Dee; and Ed Gee");
});
