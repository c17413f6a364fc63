import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

const official = (key: string, en: string, title: string, side: string, more: object = {}): object => ({
  key,
  person: { name: { en } },
  posts: [{ title: { en: title } }],
  side,
  ...more,
});

const ministry = (en: string): object => ({ name: { en }, the: true, kind: "government" });

const text = (more: object): string =>
  faultlessText(
    {
      format: FORMAT,
      status: "held",
      title: { en: "Talks" },
      when: { start: "2024-03-05" },
      ...more,
    } as DraftRecord,
    "en",
  );

describe("an organization that the title of a post has named", () => {
  const meeting = (guest: string): string =>
    text({
      kind: "meeting",
      home: ministry("Ministry of Trade of Lakeland"),
      venue: ministry("Ministry of Trade of Lakeland"),
      participants: [
        official("a", "Ann Exemplar", "Minister of Trade of Lakeland", "host"),
        official("b", "Bo Sample", guest, "guest"),
      ],
      agenda: [{ key: "t", activity: "talks", people: ["a", "b"], topics: [{ en: "trade in reed mats" }] }],
    });

  it("is called by its noun", () => {
    const written = meeting("Ambassador of Hilland to Lakeland");
    expect(written).toContain("at the ministry");
    expect(written).not.toContain("at the Ministry of Trade of Lakeland");
  });

  it("keeps its name next to another holder of the title", () => {
    expect(meeting("Minister of Trade of Hilland")).toContain("at the Ministry of Trade of Lakeland");
  });

  it("is not named again as the party for which its head signed", () => {
    const written = text({
      kind: "signing",
      participants: [
        official("a", "Ann Exemplar", "Minister of Trade of Lakeland", "host"),
        official("b", "Bo Sample", "governor of Reed Hills", "guest"),
      ],
      agreements: [
        {
          key: "m",
          title: { en: "memorandum of understanding" },
          type: "memorandum",
          status: "signed",
          parties: [
            { organization: ministry("Ministry of Trade of Lakeland"), signatories: ["a"] },
            { organization: ministry("Province of Reed Hills"), signatories: ["b"] },
          ],
        },
      ],
    });
    expect(written).toMatch(
      /Ann Exemplar, Minister of Trade of Lakeland, and Bo Sample, governor of Reed Hills/,
    );
    expect(written).not.toContain("signed for");
  });
});
