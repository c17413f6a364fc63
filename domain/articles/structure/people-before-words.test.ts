import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../events/shape";
import type { Unit } from "../document-plan";
import { en, personOf, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";
import { withPeopleBeforeWords } from "./people-before-words";

const college = { name: en("Reed College"), kind: "university" };
const host = personOf("h", "Bo Exemplar", "President", "Reed College", { side: "host" });
const words = [
  said("h", "say", "the college is growing", "it has bought a second library", "its boats are new"),
  said("g", "say", "the lake needed care", "many boats were old", "the harbor was small"),
];

describe("hosts who were only present at talks", () => {
  const scene = { key: "t", item: { activity: "talks", people: [{ key: "h" }, { key: "x" }] } };
  const of = (type: string, more = {}) => ({ part: "agenda", near: true, messages: [{ type, ...more }] });
  const typesOf = (people: string[]): string[][] => {
    const record = { participants: [host, personOf("x", "Cy Example", "dean", "Reed College")] };
    const units = [
      of("visit"),
      of("talk", { scene }),
      of("speech", { scene, bare: false }),
      of("present", { people }),
    ];
    const made = withPeopleBeforeWords(record as DraftRecord, units as unknown as Unit[]);
    return made.map(({ messages }) => messages.map(({ type }) => type));
  };

  it("are named before what was said", () => {
    expect(typesOf(["x"])).toEqual([["visit"], ["talk", "present"], ["speech"]]);
  });

  it("stay where they were at no talks", () => {
    expect(typesOf(["y"])).toEqual([["visit"], ["talk"], ["speech"], ["present"]]);
  });
});

describe("a planned document", () => {
  const meeting = (more: object, result = "a draft of the memorandum was prepared"): string =>
    textOfEvent({
      kind: "meeting",
      title: en("Reed College meets guild"),
      delegations: [
        { key: "d", side: "guest", head: "g", name: en("delegation of the Lake Guild"), the: true },
      ],
      participants: [
        personOf("g", "Ann Sample", "Warden", "Lake Guild", { side: "guest", delegation: "d" }),
        personOf("k", "Di Invented", "Clerk", "Lake Guild", { side: "guest", delegation: "d" }),
        host,
        personOf("x", "Cy Example", "dean", "Reed College", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: en("planning meeting"),
          agreements: ["p"],
          remarks: words,
          ...more,
        },
      ],
      agreements: [
        {
          key: "p",
          title: en("memorandum of understanding"),
          type: "mou",
          status: "planned",
          parties: [
            { organization: college },
            { organization: { name: en("Lake Guild"), the: true, kind: "association" } },
          ],
          fields: [
            en("the design of boats for all parts of the lake, and the training of young boat builders"),
          ],
        },
      ],
      outcomes: [{ key: "o", type: "result", points: [en(result)] }],
    });

  it("leaves the visitors before what was said", () => {
    const text = meeting({ outcomes: ["o"] });
    const at = (part: string): number => text.indexOf(part);
    expect(at("Di Invented")).toBeGreaterThan(0);
    expect(at("Di Invented")).toBeLessThan(at("the college is growing"));
  });

  it("is followed by what was done about it", () => {
    const text = meeting({ outcomes: ["o"] });
    expect(text).toMatch(/young boat builders\. A draft of the memorandum was prepared\./u);
  });

  it("is not followed by what was done about another one", () => {
    const text = meeting(
      { outcomes: ["o"] },
      "both sides praised ten years of the memorandum on student exchange",
    );
    expect(text).not.toMatch(/young boat builders\. Both sides praised/u);
    const dated = meeting({ outcomes: ["o"] }, "a day for the memorandum was set after the talks");
    expect(dated).not.toMatch(/young boat builders\. A day/u);
  });
});
