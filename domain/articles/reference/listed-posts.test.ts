import { expect, it } from "vitest";
import { en, textOfEvent } from "../en/whole-articles/lake-town.test-data";
import { withEachPost } from "./listed-posts";

it("unnamed holders of posts have an article each, and a plural verb", () => {
  const text = textOfEvent({
    kind: "meeting",
    title: en("Mayor of Hilltown calls on Lake Council"),
    home: { name: en("Lake Council"), the: true },
    participants: [
      {
        key: "a",
        side: "guest",
        person: { name: en("Ann Exemplar") },
        posts: [{ title: en("Mayor of Hilltown") }],
      },
      {
        key: "b",
        side: "host",
        roles: ["receiver"],
        person: { name: en("Bo Sample") },
        posts: [{ organization: { name: en("Lake Council"), the: true }, title: en("chairman") }],
      },
      {
        key: "c",
        side: "host",
        group: en("Secretary, Secretary (Nets and Ropes) and Treasurer"),
        of: [{ name: en("Lake Council"), the: true }],
      },
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("nets")] }],
  });
  expect(text).toMatch(/the Secretary, the Secretary \(Nets and Ropes\) and the Treasurer/i);
  expect(text).not.toMatch(/Treasurer [^.]*\bwas\b/);
});

it("several of a kind, a field with two nouns and other people have none", () => {
  const kept = (text: string) => expect(withEachPost({ text })?.text).toBe(text);
  kept("mayors and governors");
  kept("Secretary of Nets and Ropes");
  kept("director and teachers");
  kept("Mayor and Deputy Mayor");
  kept("the Mayor and the Governor");
});
