import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "./lake-town.test-data";

const league = { name: en("Lake League"), the: true, kind: "association" };

const signed = (agreement: object): string =>
  textOfEvent({
    kind: "signing",
    title: en("Reedham and Lake League sign protocol"),
    city: en("Reedham"),
    participants: [
      person("a", "Ann Lee", "Mayor", town, { side: "host" }),
      person("b", "Bo Ray", "president", league, { side: "guest" }),
    ],
    agenda: [],
    agreements: [
      {
        key: "x",
        title: en("protocol"),
        type: "other",
        status: "signed",
        signedOn: "2024-03-05",
        parties: [
          { organization: town, signatories: ["a"] },
          { organization: league, signatories: ["b"] },
        ],
        ...agreement,
      },
    ],
  });

describe("the terms of a document", () => {
  it("have a sentence each where one has two verbs", () => {
    expect(
      signed({
        term: en("three years"),
        renews: "by_agreement",
        amends: { title: en("Agreement on Boats"), signedOn: "2018-06-14" },
      }),
    ).toContain("signed on June 14, 2018. It is valid for three years and may be renewed by agreement.");
    expect(
      signed({ term: en("five years"), effectiveOn: "2024-09-01", fields: [en("ferries"), en("docks")] }),
    ).toContain("takes effect on September 1, 2024. It covers ferries and docks.");
  });

  it("begin with how a document took effect, on the day of signing without its date again", () => {
    const text = signed({ term: en("two years"), effectiveOn: "2024-03-05", renews: "by_agreement" });
    expect(text).toContain(
      "took effect on the day of signing, is valid for two years and may be renewed by agreement",
    );
    expect(text).not.toContain("takes effect");
  });

  it("are no series of fields and of what the parties will do", () => {
    const text = signed({
      purpose: en("strengthen trade on the lake"),
      fields: [en("development"), en("research")],
      scope: [
        { key: "s", text: en("offer young sailors opportunities to work together") },
        { key: "t", text: en("share knowledge on boats") },
      ],
    });
    expect(text).toContain("will cooperate in development and research. They will offer young sailors");
  });

  it("are in force since a day before the event", () => {
    expect(signed({ status: "in_force", signedOn: "2019-05-01", effectiveOn: "2019-07-01" })).toContain(
      "has been in force since July 1, 2019",
    );
  });
});
