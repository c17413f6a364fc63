import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const person = (key: string, name: string, later: string, title: string, of: string, side = "host") => ({
  key,
  person: { name: en(name), later: en(later) },
  posts: [{ title: en(title), organization: { name: en(of), the: true } }],
  side,
});

const text = (did: string, met: readonly string[]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "outbound_visit",
      status: "held",
      when: { start: "2024-03-05" },
      city: en("Oldmere"),
      participants: [
        { ...person("z", "Zoe Visitor", "Visitor", "chair", "Veridian Chamber", "guest"), roles: ["head"] },
        person("m", "Max Mead", "Mead", "mayor", "Town of Oldmere"),
        person("a", "Ann Exemplar", "Exemplar", "director", "Rope School"),
        person("b", "Bob Invented", "Invented", "keeper", "Lake Museum"),
      ],
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "z" }, { key: "m" }], topics: [en("nets")] },
        { key: "c", activity: "other", did: en(did), people: [{ key: "z" }, ...met.map((key) => ({ key }))] },
        {
          key: "g",
          activity: "handover",
          title: en("an oar"),
          people: [{ key: "m" }, { key: "z", as: "receiver" }],
        },
      ],
    } as unknown as DraftRecord,
    "en",
  );

describe("people named in the words of an act", () => {
  it("have their posts there and are not listed again", () => {
    const article = text("pay courtesy calls on Ann Exemplar and Bob Invented", ["a", "b"]);
    expect(article).toContain(
      "paid courtesy calls on Ann Exemplar, director of the Rope School, and Bob Invented, keeper of the Lake Museum",
    );
    expect(article).not.toContain("also present");
  });

  it("end their sentence, so that whoever acts next is not among those met", () => {
    const article = text("meet Ann Exemplar", ["a"]);
    expect(article).toMatch(/met Ann Exemplar, director of the Rope School\. /);
  });

  it("have them also in front of a further phrase, but not as owners", () => {
    expect(text("meet Ann Exemplar in her boathouse", ["a"])).toContain(
      "met Ann Exemplar, director of the Rope School, in her boathouse",
    );
    expect(text("visit Ann Exemplar's boathouse", ["a"])).toContain("visited Ann Exemplar's boathouse");
  });
});
