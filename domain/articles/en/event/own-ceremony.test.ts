import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const person = (key: string, name: string, title: string): object => ({
  key,
  person: { name: en(name), later: en(name.split(" ")[1] ?? name) },
  posts: [{ title: en(title), organization: { name: en("Pine Valley Works"), the: true } }],
});
const CEREMONY = {
  key: "c",
  activity: "ceremony",
  title: en("ground-breaking ceremony"),
  venue: { name: en("North Quay") },
  people: [{ key: "a" }, { key: "b" }],
};
const TALKS = {
  key: "t",
  activity: "talks",
  topics: [en("a bus line")],
  people: [{ key: "a" }, { key: "b" }],
};
const text = (...agenda: object[]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      title: en("New works for Lakeside"),
      when: { start: "2024-03-05" },
      city: en("Lakeside"),
      participants: [
        person("a", "Ann Exemplar", "director"),
        person("b", "Bo Sample", "manager"),
        person("c", "Cleo Model", "engineer"),
      ],
      attendance: { count: 200, of: en("guests") },
      agenda,
    } as unknown as DraftRecord,
    "en",
  );

describe("an event without a name that begins with its only ceremony", () => {
  it("is that ceremony in the first sentence, with its place", () => {
    const article = text(CEREMONY, TALKS);
    expect(article).toContain(
      "A ground-breaking ceremony was held at North Quay in Lakeside on March 5, 2024, with 200 guests taking part.",
    );
    expect(article).not.toMatch(/An event was held|At the ground-breaking ceremony/);
  });

  it("is an event where the ceremony is one part of it among others", () => {
    expect(text(TALKS, CEREMONY)).toContain("An event was held in Lakeside");
    expect(text(CEREMONY, { ...CEREMONY, key: "d", title: en("award ceremony") })).toContain("An event was");
    expect(text({ ...CEREMONY, when: { start: "2024-03-06" } }, TALKS)).toContain("An event was held");
  });
});

describe("the few people at talks of an event of many", () => {
  it("discussed what the talks were about, rather than attended them", () => {
    expect(text(CEREMONY, TALKS)).toMatch(/(?:and|Exemplar and Sample) discussed a bus line/);
  });
});
