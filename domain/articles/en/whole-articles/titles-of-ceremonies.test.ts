import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "./lake-town.test-data";

const record = (item: object, title = "member"): DraftRecord =>
  ({
    format: FORMAT,
    kind: "reception",
    status: "held",
    title: en("Northland admiral visits Lakeside"),
    when: { start: "2024-03-05" },
    city: en("Lakeside"),
    participants: [
      {
        key: "ada",
        person: { name: en("Ada Example") },
        posts: [{ organization: { name: en("Northland Coast Guard"), the: true }, title: en("Director") }],
        side: "guest",
      },
      {
        key: "bo",
        person: { name: en("Bo Sample") },
        posts: [{ organization: { name: en("Lakeside Harbour Board"), the: true }, title: en(title) }],
        side: "host",
      },
      { key: "crew", group: en("cadets of the Lakeside School of Navigation"), side: "host" },
    ],
    agenda: [{ key: "first", activity: "talks", people: [{ key: "bo", as: "receiver" }] }, item],
  }) as unknown as DraftRecord;

const text = (item: object, title?: string): string => faultlessText(record(item, title), "en");

const people = (...keys: string[]) => keys.map((key) => ({ key }));

describe("a ceremony is never what talks were about", () => {
  it.each(["guard of honour", "ribbon-cutting", "tree planting", "laying of a keel", "torch relay"])(
    "%j of hosts",
    (title) => {
      const words = text({ key: "c", activity: "ceremony", title: en(title), people: people("crew", "ada") });
      expect(words).toContain(title);
      expect(words).not.toMatch(/(?:talks|session) on/);
    },
  );

  it.each([
    ["concluding webinar", "At a concluding webinar"],
    ["torch relay", "At a torch relay"],
  ])("%j at which somebody spoke", (title, words) => {
    const remarks = [{ key: "r", by: ["bo"], act: "thank", whom: en("the volunteers") }];
    const item = { key: "c", activity: "ceremony", title: en(title), people: people("bo", "ada"), remarks };
    expect(text(item)).toContain(words);
    expect(text(item)).not.toContain(`on ${title}`);
  });
});

describe("a guard of honour", () => {
  const item = (...keys: string[]) => ({
    key: "c",
    activity: "ceremony",
    title: en("guard of honour"),
    people: people(...keys),
  });

  it("is given to the guest", () => {
    expect(text(item("ada"))).toMatch(/Example was given a guard of honour/);
    expect(text(item("ada"))).not.toContain("guard of honour was held");
  });

  it("is given by the hosts who are named there", () => {
    expect(text(item("crew", "ada"))).toMatch(
      /adets of the Lakeside School of Navigation gave .*Example a guard/,
    );
  });
});

describe("articles", () => {
  it("come before a presentation with a subject", () => {
    const title = en("presentation on cruise terminals");
    const item = { key: "p", activity: "presentation", title, people: [{ key: "bo", as: "speaker" }] };
    expect(text(item)).toContain("a presentation on cruise terminals");
    expect(text(item)).not.toContain("gave presentation");
  });

  it.each(["member", "academician"])("come before the post of a %s", (title) => {
    expect(text({ key: "t", activity: "tour", saw: [en("the quay")] }, title)).toContain(
      `${title === "member" ? "a" : "an"} ${title} of the Lakeside Harbour Board`,
    );
  });
});
