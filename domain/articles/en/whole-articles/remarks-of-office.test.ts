import { expect, it } from "vitest";
import { en, talksAfterMayor } from "./lake-town.test-data";

it("keeps what the office says of an act apart from the next act", () => {
  const text = talksAfterMayor(
    { key: "m" },
    { activity: "tour", people: [{ key: "a" }], venue: { name: en("Reed Mill") } },
    {
      participants: [
        {
          key: "a",
          person: { name: en("Ann Lee") },
          posts: [{ title: en("Ambassador of Lakeland") }],
          side: "guest",
        },
        {
          key: "m",
          person: { name: en("Bo Ray") },
          posts: [{ title: en("Mayor of Reedham") }],
          side: "host",
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "a" }, { key: "m" }],
          topics: [en("the docks")],
          narrative: [en("This showed how old the docks were.")],
        },
        { key: "u", activity: "tour", people: [{ key: "a" }], venue: { name: en("Reed Mill") } },
      ],
    },
  );
  expect(text).toContain("This showed how old the docks were. ");
});
