import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { toText } from "../../render";
import { writeArticle } from "../../write";

// Invented people and places.

const en = (text: string) => ({ en: text });
const text = (part: string, own: object = {}, others: object = {}): string =>
  toText(
    writeArticle(
      {
        format: FORMAT,
        kind: "outbound_visit",
        status: "held",
        title: en("Reed Guild delegation visits Lindow"),
        when: { start: "2024-03-05", end: "2024-03-06" },
        city: en("Lindow"),
        delegations: [{ key: "d", name: en("Reed Guild delegation"), the: true, side: "guest", head: "ann" }],
        participants: [
          {
            key: "ann",
            person: { name: en("Ann Exemplar"), later: en("Exemplar") },
            posts: [{ organization: { name: en("Reed Guild"), the: true }, title: en("President") }],
            side: "guest",
            delegation: "d",
            roles: ["head"],
          },
          { key: "others", group: en("other members of the delegation"), side: "guest", delegation: "d" },
          {
            key: "bob",
            person: { name: en("Bob Sample"), later: en("Sample") },
            posts: [{ organization: { name: en("Lindow Library"), the: true }, title: en("Director") }],
            side: "host",
          },
        ],
        agenda: [
          {
            key: "talks",
            activity: "talks",
            when: { start: "2024-03-05", part: "morning", ...others },
            people: [{ key: "others" }, { key: "bob" }],
            topics: [en("the lending of books")],
          },
          {
            key: "tour",
            activity: "tour",
            venue: { name: en("Lake Mill"), the: true },
            when: { start: "2024-03-05", part, ...own },
            people: [{ key: "ann", as: "head" }],
            peopleOpen: true,
            saw: [en("the water wheel")],
          },
        ],
      } as unknown as DraftRecord,
      "en",
    ),
  );

describe("a delegation that splits up", () => {
  it("is not whole where its leader was while the other members met others", () => {
    expect(text("morning")).toContain("At the Lake Mill, Exemplar and others saw the water wheel.");
  });

  it("is whole where its leader was with others at another time", () => {
    for (const made of [
      text("afternoon"),
      text("morning", { time: "11:00" }, { time: "09:00", endTime: "09:40" }),
    ]) {
      expect(made).toMatch(/the delegation (?:toured the Lake Mill|saw the water wheel)/);
      expect(made).not.toContain("Exemplar and others");
    }
  });
});
