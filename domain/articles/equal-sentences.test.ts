import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import { faultlessText } from "./faultless.test-data";

// An invented institute and its seminar.

const en = (text: string): object => ({ en: text });
const INSTITUTE = { name: en("Institute of Lake Studies"), the: true, short: en("ILS"), kind: "institute" };
const person = (key: string, name: string): object => ({
  key,
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? "") },
  posts: [{ organization: { name: en("Reedham College"), the: false }, title: en("Professor") }],
});
const session = (key: string, subject: string, chair: string): object => ({
  key,
  activity: "presentation",
  title: en(`paper session on “${subject}”`),
  people: [{ key: chair, as: "chair" }],
  narrative: [en("Five papers were presented in the session.")],
});
const text = (more: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "seminar",
      status: "held",
      title: en("Lake seminar held"),
      officialName: en("Lake Seminar"),
      when: { start: "2024-03-05" },
      participants: [person("ann", "Ann Exemplar"), person("bob", "Bob Sample")],
      agenda: [session("a", "Ice", "ann"), session("b", "Reed", "bob")],
      ...more,
    } as unknown as DraftRecord,
    "en",
  );

describe("two items of which the record says the same", () => {
  it("have a sentence each", () => {
    expect(text({}).match(/five papers were presented/gi)).toHaveLength(2);
  });
});

describe("a venue that is called by its organization's abbreviation", () => {
  it("is that organization, rather than one of its rooms", () => {
    const article = text({ venue: { name: en("ILS"), the: true, organization: INSTITUTE } });
    expect(article).toContain("at the Institute of Lake Studies");
    expect(article).not.toMatch(/ILS's ILS|ILS of the Institute/);
  });
});
