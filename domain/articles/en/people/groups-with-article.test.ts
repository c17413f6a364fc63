import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const club = { name: en("Reedham Boat Club"), the: true };
const ann = (more: object = {}) => ({
  key: "a",
  person: { name: en("Ann Exemplar") },
  posts: [{ title: en("president"), organization: club }],
  ...more,
});

const dinner = (participants: readonly object[], more: object = {}): string =>
  textOfEvent({
    kind: "other",
    title: en("Dinner held at the Reedham Boat Club"),
    home: club,
    city: en("Reedham"),
    participants,
    agenda: [{ key: "t", activity: "ceremony", title: en("dinner") }],
    ...more,
  });

describe("a group", () => {
  it("has an article where each organization has one of them", () => {
    const heads = { key: "g", group: en("chief executive officers") };
    const of = [{ name: en("Lake Bank") }, { name: en("Hill Bank") }];
    expect(dinner([ann(), { ...heads, of }])).toContain("the chief executive officers of");
    const any = { key: "g", group: en("rectors"), of: [{ name: en("Reedish universities") }] };
    expect(dinner([ann(), any])).not.toContain("the rectors");
  });

  it("of organizations has the article of each of them", () => {
    const council = { name: en("Reed Town Council"), the: true };
    const both = { key: "g", group: en("Reed Town Council and Reedham Boat Club"), presence: "unstated" };
    const bo = {
      key: "b",
      person: { name: en("Bo Sample") },
      posts: [{ title: en("chairman"), organization: council }],
    };
    const thanks = {
      key: "s",
      by: ["b"],
      act: "thank",
      whom: en("the fishers"),
      points: [en("the boats")],
      onBehalfOf: "g",
    };
    const agenda = [{ key: "t", activity: "talks", remarks: [thanks] }];
    const text = dinner([ann(), bo, both], { agenda });
    expect(text).toMatch(/[Oo]n behalf of the Reed Town Council and the Reedham Boat Club/);
  });

  it("that is one post has an article, with a hyphen before a capital too", () => {
    const deputy = { key: "g", group: en("Deputy Director-General"), of: [{ name: en("Lake Bank") }] };
    expect(dinner([ann(), deputy])).toContain("the Deputy Director-General of");
  });

  it("is called by its noun without the participle in front of its place", () => {
    const firms = { key: "f", group: en("19 companies based in Hilltown"), side: "guest" };
    const text = dinner([ann(), firms], {
      agenda: [
        { key: "t", activity: "ceremony", title: en("dinner"), people: [{ key: "f" }] },
        { key: "m", activity: "other", did: en("hold talks with local firms"), people: [{ key: "f" }] },
      ],
    });
    expect(text).not.toMatch(/based (?:held|then)/);
  });

  it("of somebody's organization takes its noun only where it has one", () => {
    const firm = { name: en("Reed Global"), the: false, kind: "company" };
    const of = (key: string, name: string, title?: string) => ({
      key,
      person: { name: en(name) },
      posts: [{ organization: firm, ...(title ? { title: en(title) } : {}) }],
    });
    const text = dinner([ann(), of("b", "Bo Ray", "chief executive officer"), of("c", "Cy Ash")]);
    expect(text).not.toContain("same global");
  });
});

describe("a visit by a group", () => {
  it("conjugates each verb of what was done", () => {
    const text = dinner([ann()], {
      agenda: [
        {
          key: "t",
          activity: "other",
          title: en("ten-day exchange"),
          did: en("stay with local families, visit local schools and take part in games"),
          people: [{ key: "a" }],
        },
      ],
    });
    expect(text).not.toContain(", visit local");
    expect(text).not.toMatch(/[Aa]t a ten-day/);
  });
});
