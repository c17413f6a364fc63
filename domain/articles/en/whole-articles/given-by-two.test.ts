import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { en, textOf } from "./lake-town.test-data";

// One giver and one receiver of an invented donation, and what they are called afterwards.

const donation = (more: Partial<DraftRecord> = {}, title = "medical supplies"): DraftRecord =>
  ({
    format: FORMAT,
    kind: "other",
    news: "handover",
    status: "held",
    title: en("Northland hands over medical supplies to the Ministry of Health of Lakeland"),
    when: { start: "2024-03-05" },
    participants: [
      {
        key: "ann",
        person: { name: en("Ann Exemplar"), later: en("Exemplar") },
        posts: [{ title: en("Ambassador of Northland") }],
        side: "guest",
        onBehalfOf: "north",
      },
      { key: "north", group: en("the Government of Northland"), presence: "unstated" },
      {
        key: "bo",
        person: {
          name: en("Bo Sample"),
          later: en("Major Sample"),
          honorific: en("Major"),
          postNominals: en("(rtd)"),
        },
        posts: [{ title: en("Minister of Health") }],
        side: "host",
      },
    ],
    agenda: [
      {
        key: "handover",
        activity: "handover",
        title: en(title),
        people: [
          { key: "ann", as: "head" },
          { key: "bo", as: "receiver" },
        ],
        remarks: [
          {
            key: "r1",
            by: ["ann"],
            act: "say",
            points: [
              en("the presentation was part of a free programme organized by the government"),
              en("the team, whose 20 members included four doctors, treated about 200 people a day"),
              en(
                "the programme and the supplies were a sign of the strong relationship between the two countries",
              ),
            ],
          },
          { key: "r2", by: ["ann"], act: "promise", points: [en("help Lakeland to train nurses")] },
        ],
      },
    ],
    ...more,
  }) as DraftRecord;

describe("what one person handed over to another", () => {
  it("names giver and recipient in one sentence, with the country and the status from the record", () => {
    const text = textOf(donation());
    expect(text).toContain(
      "Ann Exemplar, Ambassador of Northland, handed over medical supplies on behalf of the Government of Northland to Major Bo Sample (rtd), Minister of Health of Lakeland, on March 5, 2024.",
    );
    expect(text).not.toContain("received them");
  });

  it("leaves a post without a country where the title has none", () => {
    expect(textOf(donation({ title: en("Northland hands over medical supplies") }))).toContain(
      "to Major Bo Sample (rtd), Minister of Health, on March 5, 2024.",
    );
  });

  it("joins a short act to the last statement", () => {
    const text = textOf(donation());
    expect(text).toMatch(/The ambassador added that [^.]+, and promised to help Lakeland to train nurses\./);
    expect(text).not.toMatch(/added\. (?:Exemplar|The ambassador) promised/);
  });

  it("has no article before what cannot be counted", () => {
    const text = textOf(donation({}, "material for the production of uniforms"));
    expect(text).toContain("handed over material for the production of uniforms");
    expect(text).not.toContain("a material");
  });
});
