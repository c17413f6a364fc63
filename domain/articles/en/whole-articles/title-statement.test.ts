import { describe, expect, it } from "vitest";
import { en, person, personOf, personOfSide, textOfEvent as text } from "./lake-town.test-data";

const authority = { name: en("Reedham Lake Authority"), the: true, short: en("RLA"), kind: "government" };
const HEAD = personOf("p0", "Ann Example", "Minister", "Lakeland", { roles: ["head"], side: "guest" });
const BUILDERS = { key: "b", group: en("builders"), side: "host" };

const asked = (act: string, whom: string | undefined, ...points: string[]) => ({
  key: `r${act}`,
  by: ["p0"],
  act,
  ...(whom ? { whom: en(whom) } : {}),
  points: points.map(en),
});

const inspection = (title: string, remarks: object[], more: object = {}) =>
  text({
    kind: "inspection",
    title: en(title),
    venue: { name: en("Reedham Dam"), the: true },
    participants: [HEAD, BUILDERS],
    agenda: [
      {
        key: "t",
        activity: "tour",
        saw: [en("the eastern gate")],
        people: [{ key: "p0", as: "head" }, { key: "b" }],
        remarks,
      },
    ],
    ...more,
  });

describe("what a title reports of the visitor's words", () => {
  it("is in the first sentence, and not a second time", () => {
    const made = inspection("Minister tells builders to finish dam by June", [
      asked("require", "the builders", "finish the dam by June 2025"),
      asked("say", undefined, "the gate was in good order"),
    ]);
    expect(made).toMatch(
      /^Ann Example, Minister of Lakeland, (?:visited|inspected) the Reedham Dam on March 5, 2024, and called on the builders to finish the dam by June 2025\./m,
    );
    expect(made.match(/finish the dam by June/g)).toHaveLength(1);
    expect(made).toContain("visited the eastern gate, met builders and said that it was in good order");
  });

  it("is the point that shares its words; the others stay where they were said", () => {
    const made = inspection("Minister orders repair of the roof", [
      asked("require", "the builders", "plant trees along the road", "repair the roof of the lodge"),
    ]);
    expect(made).toMatch(/2024, and called on the builders to repair the roof of the lodge\./);
    expect(made).toMatch(/called on the builders to plant trees along the road/);
  });

  it("is not a half of two demands on one addressee, though that half has a deadline", () => {
    const rAsk = {
      ...asked("require", "the water board", "lay pipes from May 7", "plan for the villages"),
      key: "r2",
    };
    const made = inspection(
      "Minister inspects dam in Reedham",
      [asked("require", "the builders", "work day and night"), rAsk],
      {
        followUps: [
          {
            key: "f",
            text: en("lay pipes"),
            force: "commitment",
            from: { remark: "r2", point: 0 },
            due: { when: { start: "2024-05-07" } },
          },
        ],
      },
    );
    expect(made).toMatch(/2024, and called on the builders to work day and night\./);
    expect(made).toMatch(/water board to lay pipes from May 7 and plan for the villages/);
  });

  it("may be a promise or praise", () => {
    const pledged = inspection("Minister pledges grant for gates", [
      asked("promise", undefined, "pay a grant for new gates"),
    ]);
    expect(pledged).toContain("2024, and promised to pay a grant for new gates.");
    const hailed = inspection("Minister praises builders of the gate", [
      asked("praise", undefined, "the builders' care for the gate"),
    ]);
    expect(hailed).toContain("2024, and praised the builders' care for the gate.");
  });

  it("names in full whose people were asked, where nothing has said it", () => {
    const officials = { key: "o", group: en("officials"), of: [authority], side: "host" };
    const asking = { ...asked("require", "the officials", "repair the roof"), to: ["o"] };
    const made = inspection("Minister orders repair of the roof", [asking], {
      participants: [HEAD, officials],
    });
    expect(made).toMatch(/and called on officials of the Reedham Lake Authority(?: \(RLA\))? to repair/);
    const letters = inspection(
      "Minister orders repair of the roof",
      [asked("require", "RLA officials", "repair the roof"), asked("say", undefined, "RLA knew the way")],
      { participants: [HEAD, person("h", "Noel Sample", "head", authority, { side: "host" })] },
    );
    expect(letters).toMatch(/called on officials of the Reedham Lake Authority \(RLA\) to repair/);
  });

  it("stays with the other words where the title reports a visit that was not an inspection", () => {
    const made = inspection(
      "Minister visits Reedham Dam",
      [asked("require", "the builders", "finish the dam")],
      { kind: "reception" },
    );
    expect(made).not.toMatch(/2024, and called on/);
    expect(made).toContain("called on the builders to finish the dam");
  });

  it("is a sentence of its own after a delegation's visit", () => {
    const made = inspection(
      "Team asks builders to finish dam",
      [asked("ask", "the builders", "finish the dam")],
      {
        delegations: [{ key: "d", name: en("Lake Team"), the: true, side: "guest", head: "p0" }],
        participants: [{ ...HEAD, delegation: "d" }, BUILDERS],
      },
    );
    expect(made).toMatch(/asked the builders to finish the dam/);
    expect(made).not.toMatch(/2024, and asked/);
  });
});

describe("a visitor's meeting with groups and many named people", () => {
  it("names the groups, and the others at the end, their titles without articles", () => {
    const made = text({
      kind: "inspection",
      title: en("Minister orders repair of the roof"),
      venue: { name: en("Reedham Dam"), the: true },
      participants: [
        HEAD,
        BUILDERS,
        personOfSide("a", "Bo Sample", "engineer", "third"),
        personOfSide("c", "Cy Specimen", "clerk of works", "third"),
        personOfSide("d", "Di Placeholder", "general manager for gates", "third"),
        personOfSide("e", "Ed Dummy", "surveyor", "third"),
      ],
      agenda: [
        {
          key: "m",
          activity: "talks",
          title: en("meeting"),
          people: ["p0", "b", "a", "c", "d", "e"].map((key) => ({ key })),
          remarks: [asked("require", "the builders", "repair the roof")],
        },
      ],
    });
    expect(made).toContain("The minister met builders.");
    expect(made).toMatch(/Bo Sample, engineer; Cy Specimen, clerk of works; Di Placeholder, general manager/);
    expect(made).not.toMatch(/met Bo Sample|an engineer|a general manager/);
  });
});
