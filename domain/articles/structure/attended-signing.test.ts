import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { toText } from "../render";
import { writeArticle } from "../write";

// Invented chambers and people.

const en = (text: string) => ({ en: text });
const chamber = (name: string, short: string) => ({
  name: en(name),
  the: true,
  short: en(short),
  kind: "association",
});
const REED = chamber("Reed Chamber of Crafts", "Reed Chamber");
const LAKE = chamber("Lake Chamber of Boats", "Lake Chamber");
const ANN = {
  key: "ann",
  person: { name: en("Ann Exemplar"), later: en("Exemplar") },
  posts: [{ organization: REED, title: en("President") }],
  side: "guest",
  delegation: "d",
};
const bob = (side: string) => ({
  key: "bob",
  person: { name: en("Bob Sample"), later: en("Sample") },
  posts: [{ title: en("Ambassador of Lakeland to Reedland") }],
  side,
});
const text = (side: string, people: readonly string[]): string =>
  toText(
    writeArticle(
      {
        format: FORMAT,
        kind: "signing",
        status: "held",
        title: en("Reed Chamber and Lake Chamber sign memorandum"),
        when: { start: "2024-03-05" },
        delegations: [
          { key: "d", name: en("Reed Chamber trade mission"), the: true, side: "guest", head: "ann" },
        ],
        participants: [ANN, bob(side)],
        agenda: [
          { key: "s", activity: "signing", people: people.map((key) => ({ key })), agreements: ["m"] },
          {
            key: "t",
            activity: "discussion",
            title: en("Boat Forum"),
            told: "after",
            people: [{ key: "bob", as: "speaker" }],
            remarks: [{ key: "r", by: ["bob"], act: "say", points: [en("boats need crafts")] }],
          },
        ],
        agreements: [
          {
            key: "m",
            title: en("memorandum of understanding"),
            type: "mou",
            status: "signed",
            signedOn: "2024-03-05",
            parties: [{ organization: REED }, { organization: LAKE }],
          },
        ],
      } as unknown as DraftRecord,
      "en",
    ),
  );

describe("who attended a signing", () => {
  it("is stated of somebody of neither side who speaks elsewhere", () => {
    const article = text("third", ["ann", "bob"]);
    expect(article).toContain(
      "The signing was attended by Ann Exemplar, President of the Reed Chamber and leader of the Reed Chamber trade mission, and Bob Sample, Ambassador of Lakeland to Reedland.",
    );
    expect(article).not.toContain("trade mission of the Reed Chamber, led by");
  });

  it("is not repeated of the two sides", () => {
    expect(text("host", ["ann", "bob"])).not.toContain(
      "Sample, Ambassador of Lakeland to Reedland, attended",
    );
  });
});
