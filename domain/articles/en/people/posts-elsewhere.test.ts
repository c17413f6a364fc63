import { expect, it } from "vitest";
import { en, textOfEvent, town } from "../whole-articles/lake-town.test-data";

it("names the organization of a delegation's leader behind a post elsewhere", () => {
  const lake = { name: en("Lake Province"), the: false, kind: "government" };
  const lee = {
    key: "a",
    person: { name: en("Ann Lee") },
    posts: [
      { title: en("member"), organization: { name: en("Divers' Union"), the: true, kind: "association" } },
      { title: en("governor"), organization: lake },
    ],
    side: "guest",
    delegation: "d",
    roles: ["head"],
  };
  const text = textOfEvent({
    kind: "reception",
    title: en("Lake Province delegation visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("delegation of Lake Province"), the: true, side: "guest", head: "a" }],
    participants: [
      lee,
      {
        key: "b",
        person: { name: en("Bo Ray") },
        posts: [{ title: en("mayor"), organization: town }],
        side: "host",
        roles: ["receiver"],
      },
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("the docks")] }],
  });
  expect(text).toContain("a member of the Divers' Union and governor of Lake Province");
});

it("calls somebody a member with the article behind another post", () => {
  const post = (title: string, name: string) => ({
    title: en(title),
    organization: { name: en(name), the: true, kind: "association" },
  });
  const text = textOfEvent({
    kind: "reception",
    title: en("Lake Guild visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("delegation of the Lake Guild"), the: true, side: "guest", size: 4 }],
    participants: [
      {
        key: "b",
        person: { name: en("Bo Ray") },
        posts: [
          post("Clerk", "Reed Assembly"),
          post("member", "Divers' Union"),
          post("Secretary", "Net Club"),
        ],
        side: "host",
        roles: ["receiver"],
      },
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("the docks")] }],
  });
  expect(text).toContain(
    "Clerk of the Reed Assembly, a member of the Divers' Union and Secretary of the Net Club",
  );
});
