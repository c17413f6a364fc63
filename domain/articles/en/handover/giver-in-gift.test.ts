import { expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { toMarkdown } from "../../render";
import { writeArticle } from "../../write";

const en = (text: string) => ({ en: text });
const library = { name: en("Lake Library"), kind: "institute" };
const written = (title: string, agenda: object[], outcomes: object[] = []): string =>
  toMarkdown(
    writeArticle(
      {
        format: "rapporteur/event-record@1",
        kind: "other",
        status: "held",
        title: en(title),
        when: { start: "2024-03-05" },
        city: en("Reedham"),
        home: library,
        agenda,
        outcomes,
      } as unknown as DraftRecord,
      "en",
    ),
  );

it("begins with who received what from the giver that a gift names", () => {
  const gift = {
    key: "g",
    type: "gift",
    to: { organizations: [library] },
    points: [en("40 books from the Kingdom of Lakeland")],
  };
  const text = written(
    "Lakeland book donation",
    [{ key: "h", activity: "handover", title: en("40 Books") }],
    [gift],
  );
  expect(text).toContain("# Lake Library receives 40 books from the Kingdom of Lakeland");
  expect(text).toContain("received 40 books from the Kingdom of Lakeland");
  expect(text).not.toContain("as gifts");
  expect(text).not.toContain("were presented");
});

it("joins what was held, of which only names are known", () => {
  const text = written("Lake roadshow held in Reedham", [
    { key: "s", activity: "speeches", title: en("Addresses"), narrative: [en("The mayor spoke on boats.")] },
    { key: "b", activity: "discussion", title: en("B2B Meetings") },
    { key: "c", activity: "ceremony", title: en("Reedish Cultural Programme") },
  ]);
  expect(text).toContain("B2B meetings and the Reedish Cultural Programme were held.");
});
