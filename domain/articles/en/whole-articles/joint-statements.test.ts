import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "./lake-town.test-data";

const wish = "the port would grow";
const speeches = (first: object, second: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "seminar",
      status: "held",
      title: en("Lakeside hosts port seminar"),
      officialName: en("Lakeside Port Seminar"),
      when: { start: "2024-03-05" },
      city: en("Lakeside"),
      participants: [
        {
          key: "ann",
          person: { name: en("Ann Exemplar"), later: en("Exemplar") },
          posts: [{ title: en("Member of Parliament") }],
          side: "host",
        },
      ],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          people: [{ key: "ann", as: "speaker" }],
          remarks: [
            {
              key: "a",
              by: ["ann"],
              act: "say",
              points: [en("the harbour is the heart of the town")],
              ...first,
            },
            { key: "b", by: ["ann"], act: "hope", points: [en(wish)], ...second },
          ],
        },
      ],
    } as unknown as DraftRecord,
    "en",
  );

describe("what somebody said together with others", () => {
  it("stays with all of them in the next sentence", () => {
    const text = speeches({ byOpen: true }, { byOpen: true });
    expect(text).toMatch(/Ann Exemplar, Member of Parliament, and others said/);
    expect(text).not.toContain("Exemplar expressed the hope");
  });

  it("is said of others only from where they said it", () => {
    const text = speeches({}, { byOpen: true });
    expect(text).toContain(`Exemplar and others expressed the hope that ${wish}`);
  });

  it("goes back to the one who said the rest alone", () => {
    expect(speeches({ byOpen: true }, {})).toMatch(
      /Exemplar also expressed the hope|Exemplar said|, and expressed the hope/,
    );
  });
});

describe("talks of several of whom one has no words", () => {
  it("are not given by that one alone", () => {
    const lecturer = (key: string, name: string) => ({
      key,
      person: { name: en(name) },
      posts: [{ title: en("Lecturer") }],
      side: "host",
    });
    const text = faultlessText(
      {
        format: FORMAT,
        kind: "seminar",
        status: "held",
        title: en("Lakeside holds water webinar"),
        officialName: en("Lakeside Water Webinar"),
        when: { start: "2024-03-05" },
        city: en("Lakeside"),
        participants: [
          lecturer("ann", "Ann Exemplar"),
          lecturer("bo", "Bo Sample"),
          lecturer("cy", "Cy Muster"),
        ],
        agenda: [
          {
            key: "t",
            activity: "presentation",
            title: en("talks"),
            people: ["ann", "bo", "cy"].map((key) => ({ key, as: "speaker" })),
            remarks: [
              { key: "a", by: ["ann"], act: "stress", points: [en("lakes need care")] },
              { key: "b", by: ["bo"], act: "speak", points: [en("rivers and their banks")] },
              { key: "c", by: ["cy"], act: "speak" },
            ],
          },
        ],
      } as unknown as DraftRecord,
      "en",
    );
    expect(text).not.toContain("gave talks");
    expect(text).toMatch(/Cy Muster/);
  });
});
