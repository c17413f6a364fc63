import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

// Invented universities.

const en = (text: string): object => ({ en: text });
const university = (name: string): object => ({ name: en(name), the: false, kind: "university" });
const LAKELAND = university("Lakeland University");
const HOST = { ...university("Reedham University"), short: en("RU") };
const person = (key: string, name: string, organization: object, title: string, more: object): object => ({
  key,
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? "") },
  posts: [{ organization, title: en(title) }],
  ...more,
});
const members = (of: object): object[] => [
  person("ann", "Ann Exemplar", of, "Professor", { side: "guest", delegation: "d" }),
  { key: "two", group: en("two students of law"), side: "guest", delegation: "d" },
];
const text = (guests: readonly object[]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: en("Guests visit Reedham University"),
      home: HOST,
      when: { start: "2024-03-05" },
      venue: { name: en("Reedham University"), the: false, organization: HOST },
      delegations: [{ key: "d", side: "guest" }],
      participants: [
        person("bob", "Bob Sample", HOST, "President", { side: "host", roles: ["receiver"] }),
        ...guests,
      ],
      agenda: [
        {
          key: "call",
          activity: "talks",
          title: en("courtesy visit"),
          people: [{ key: "two" }, { key: "bob", as: "receiver" }],
        },
        { key: "more", activity: "tour", people: [{ key: "ann" }], venue: { name: en("Hall 2") } },
      ],
    } as unknown as DraftRecord,
    "en",
  );

describe("a delegation without a name and a leader", () => {
  it("is from the organization of its members", () => {
    expect(text(members(LAKELAND))).toContain(
      "A delegation from Lakeland University visited Reedham University",
    );
  });

  it("is of none where its members are of several, or of the hosts'", () => {
    const other = person("carl", "Carl Specimen", university("Wyland University"), "Dean", {
      side: "guest",
      delegation: "d",
    });
    expect(text([...members(LAKELAND), other])).toContain("A delegation visited");
    expect(text(members(HOST))).not.toContain("delegation from Reedham University");
  });
});

describe("a courtesy visit of a part of the visitors", () => {
  it("is not a name of the whole visit, and is stated of those who paid it", () => {
    const article = text(members(LAKELAND));
    expect(article).toMatch(/[Tt]wo students of law paid a courtesy visit to (?:President )?(?:Bob )?Sample/);
    expect(article).not.toMatch(/delegation[^.]* paid a courtesy visit/);
    expect(article).not.toContain("The two sides held a courtesy visit");
  });
});
