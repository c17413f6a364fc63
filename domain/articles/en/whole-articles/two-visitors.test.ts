import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "./lake-town.test-data";

const school = { name: en("Wren School"), kind: "other" };
const guest = (key: string, name: string, honorific: string, title: string) => ({
  key,
  person: {
    name: en(name),
    surnameOnly: true,
    honorific: en(honorific),
    later: en(`${honorific} ${name}`),
  },
  side: "guest",
  posts: [{ organization: school, title: en(title) }],
});

const text = faultlessText(
  {
    format: FORMAT,
    kind: "reception",
    status: "held",
    home: { name: en("Lake High School"), the: false },
    title: en("Teachers of partner school visit Lake High School"),
    when: { start: "2024-03-05" },
    venue: { name: en("Lake High School"), the: false },
    participants: [guest("q", "Quill", "Mr", "headteacher"), guest("r", "Reed", "Ms", "depute headteacher")],
    agenda: [
      { key: "a", activity: "other", did: en("plan a joint play with the school") },
      { key: "b", activity: "other", did: en("try judo"), people: [{ key: "q" }] },
      { key: "c", activity: "other", did: en("row on the lake and ride a horse") },
    ],
  } as unknown as DraftRecord,
  "en",
);

describe("two visitors without a delegation", () => {
  it("are the visitors where nobody in particular is named, as nobody else attended", () => {
    expect(text).toContain("The visitors planned a joint play with the school");
    expect(text).toContain("he visitors rowed on the lake and rode a horse");
    expect(text).not.toContain("participants");
  });

  it("of whom only the family name is known are called as the record calls them", () => {
    expect(text).toContain("Mr Quill tried judo");
    expect(text).not.toContain("Headteacher Quill tried judo");
  });
});
