import { describe, expect, it } from "vitest";
import { en, memorandum, textOfEvent } from "../whole-articles/lake-town.test-data";

const signed = (more: object): string =>
  textOfEvent({
    kind: "signing",
    title: en("Reedham College and Lake College sign memorandum"),
    city: en("Reedham"),
    agreements: [
      memorandum({
        status: "signed",
        parties: [
          { organization: { name: en("Reedham College"), kind: "university" } },
          { organization: { name: en("Lake College"), kind: "university" } },
        ],
        ...more,
      }),
    ],
  });
const scope = (...texts: string[]) => ({
  scope: texts.map((text, at) => ({ key: `s${at}`, text: en(text) })),
});

describe("terms of a document", () => {
  it("have the people who do something as their subject, behind the party that sends them", () => {
    const text = signed(
      scope("have Lake College send a lecturer", "have the lecturer teach botany and advise students"),
    );
    expect(text).toContain("Lake College will send a lecturer, who will teach botany and advise students.");
    expect(text).not.toContain("will have");
  });

  it("state forms of cooperation once, before their fields", () => {
    const text = signed({
      ...scope("cooperate, exchange data and share boats"),
      fields: [en("lake care"), en("botany")],
      purpose: en("protect the lake"),
    });
    expect(text.match(/cooperate/g)).toHaveLength(1);
    expect(text).toMatch(
      /will cooperate, exchange data and share boats\. The memorandum covers lake care and botany/,
    );
  });

  it("keep what others have done for people, their fields and that there are more", () => {
    expect(signed(scope("have the students trained by Lake College", "exchange data"))).toContain(
      "have the students trained by Lake College",
    );
    const chaired = { ...scope("have the committee be chaired by both"), fields: [en("botany")] };
    expect(signed({ ...chaired, purpose: en("protect the lake"), term: en("three years") })).toMatch(
      /covers botany.* the committee will be chaired by both/,
    );
    const visits = scope("have the students visit twice a year", "have the teachers visit once a year");
    expect(signed({ ...visits, scopeOpen: true })).toContain("among other things");
  });
});
