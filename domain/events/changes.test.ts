import { describe, expect, it } from "vitest";
import { type Change, changesBetween, compareEdits, mergeEdits, withChange } from "./changes";
import { type DraftRecord, FORMAT } from "./shape";

const base: DraftRecord = {
  format: FORMAT,
  kind: "meeting",
  status: "held",
  title: { en: "A meeting", zh: "会见" },
  participants: [
    { key: "ann", person: { name: { en: "Ann Example" } }, posts: [{ title: { en: "president" } }] },
    { key: "ben", person: { name: { en: "Ben Example" } }, roles: ["head"] },
    { key: "cy", person: { name: { en: "Cy Example" } } },
  ],
  agenda: [{ key: "talks", topics: [{ en: "trade" }] }],
};
const people = base.participants ?? [];
const but = (changed: Partial<DraftRecord>): DraftRecord => ({ ...base, ...changed });
const reads = (changes: Change[]) => changes.map(({ kind, path }) => `${kind} ${path}`);

describe("changes", () => {
  const cases: [string, DraftRecord, string[]][] = [
    ["nothing", structuredClone(base), []],
    ["a text", but({ title: { en: "Talks", zh: "会见" } }), ["set title.en"]],
    ["a text taken away", but({ title: { en: "A meeting" } }), ["set title.zh"]],
    ["a new field", but({ city: { en: "Example City" } }), ["set city"]],
    ["order", but({ participants: [...people].reverse() }), ["order participants"]],
    [
      "someone gone, someone new",
      but({ participants: [...people.slice(1), { key: "dee" }] }),
      ["removed participants[ann]", "added participants[dee]"],
    ],
    [
      "a list of values",
      but({
        participants: [people[0], { ...people[1], key: "ben", roles: ["head", "chair"] }, people[2]] as never,
      }),
      ["set participants[ben].roles"],
    ],
    [
      "a longer list without keys",
      but({ agenda: [{ key: "talks", topics: [{ en: "trade" }, { en: "ports" }] }] }),
      ["set agenda[talks].topics"],
    ],
    [
      "a member without key",
      but({
        participants: [{ ...people[0], key: "ann", posts: [{ title: { en: "chair" } }] }, ...people.slice(1)],
      }),
      ["set participants[ann].posts[0].title.en"],
    ],
  ];
  it.each(cases)("%s", (_name, after, expected) => {
    const changes = changesBetween(base, after);
    expect(reads(changes)).toEqual(expected);
    expect(changes.reduce(withChange, base)).toEqual(after);
  });
});

describe("concurrent edits", () => {
  it("in different places lose nothing", () => {
    const mine = but({ city: { en: "Example City" }, participants: [...people, { key: "dee" }] });
    const theirs = but({ participants: people.slice(0, 2), title: { en: "Talks", zh: "会见" } });
    const both = compareEdits(base, mine, theirs);
    expect(both.conflicts).toEqual([]);
    const combined = both.mine.reduce(withChange, theirs);
    expect(combined).toEqual({
      ...theirs,
      city: { en: "Example City" },
      participants: [...people.slice(0, 2), { key: "dee" }],
    });
  });

  it("in the same place are a conflict", () => {
    const mine = but({ title: { en: "Mine", zh: "会见" } });
    const theirs = but({ title: { en: "Theirs", zh: "会见" }, city: { en: "Example City" } });
    const both = compareEdits(base, mine, theirs);
    expect(both.mine).toEqual([]);
    expect(reads(both.theirs)).toEqual(["set city"]);
    expect(
      both.conflicts.map(({ mine: own, theirs: other }) => [own.after, other.map((each) => each.after)]),
    ).toEqual([["Mine", ["Theirs"]]]);
  });

  it("a removal and an edit of one member are a conflict", () => {
    const mine = but({
      participants: people.map((each) => (each.key === "ben" ? { ...each, side: "host" as const } : each)),
    });
    const theirs = but({ participants: people.filter((each) => each.key !== "ben") });
    const both = compareEdits(base, mine, theirs);
    expect(both.conflicts).toHaveLength(1);
    expect(both.conflicts[0]?.mine.path).toBe("participants[ben].side");
    expect(both.conflicts[0]?.theirs[0]?.kind).toBe("removed");
    const keep = mergeEdits(mine, theirs, both, () => true).participants?.find(({ key }) => key === "ben");
    expect(keep).toEqual(mine.participants?.[1]);
    expect(mergeEdits(mine, theirs, both, () => false)).toEqual(theirs);
  });

  it("that are equal are no conflict", () => {
    const both = compareEdits(base, but({ kind: "seminar" }), but({ kind: "seminar" }));
    expect(both.conflicts).toEqual([]);
    expect(both.mine).toEqual([]);
  });

  it("an addition and a reordering combine", () => {
    const mine = but({ participants: [...people].reverse() });
    const theirs = but({ participants: [...people, { key: "dee" }] });
    const combined = compareEdits(base, mine, theirs).mine.reduce(withChange, theirs);
    expect(combined.participants?.map(({ key }) => key)).toEqual(["cy", "ben", "ann", "dee"]);
  });
});
