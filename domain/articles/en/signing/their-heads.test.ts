import { describe, expect, it } from "vitest";
import { en, memorandum, person, speech, textOfEvent } from "../whole-articles/lake-town.test-data";

const lake = { name: en("Lake Chamber of Commerce and Industry"), the: true, kind: "association" };
const reed = { name: en("Reed Chamber of Crafts"), the: true, kind: "association" };

const signed = (titles: [string, string], more: object = {}, item: object = {}) =>
  textOfEvent({
    kind: "signing",
    city: en("Lakeside"),
    news: "m",
    participants: [person("a", "Ann Exemplar", titles[0], lake), person("b", "Bo Sample", titles[1], reed)],
    agenda: [{ key: "g", activity: "signing", agreements: ["m"], ...item }],
    agreements: [
      memorandum({
        parties: [
          { organization: lake, signatories: ["a"] },
          { organization: reed, signatories: ["b"] },
        ],
        ...more,
      }),
    ],
  });

describe("who signed the document that is the news", () => {
  it("are named with their own organizations, also where their posts are the same", () => {
    const text = signed(["president", "president"]);
    expect(text).toContain(
      "The memorandum was signed by Ann Exemplar, president of the Lake chamber, and Bo Sample, president of the Reed chamber",
    );
    expect(text).not.toContain("their presidents");
  });

  it("have their own posts where these differ", () => {
    const text = signed(["president", "director"]);
    expect(text).toMatch(/signed by Ann Exemplar, president of .*, and Bo Sample, director of /);
    expect(text).not.toContain("their ");
  });

  it("come before what the document says", () => {
    const text = signed(["president", "director"], { scope: [{ key: "s", text: en("share craftsmen") }] });
    expect(text.indexOf("Bo Sample")).toBeLessThan(text.indexOf("share craftsmen"));
    expect(text).not.toContain("signed it");
  });

  it("share the sentence of the office on how they signed, before what was said there", () => {
    const how = [en("The two presidents signed it from Port and Reedham.")];
    const item = { narrative: how, remarks: [speech("a")] };
    const text = signed(["president", "president"], {}, item);
    expect(text).toMatch(
      /Ann Exemplar, president of .*, and Bo Sample, .* signed it from Port and Reedham\./,
    );
    expect(text.match(/signed/g)).toHaveLength(2);
    expect(signed(["president", "director"], {}, item)).toMatch(
      /Bo Sample[^.]*\. The two presidents signed it from Port and Reedham\./,
    );
  });

  it("are a group without names of exactly the parties", () => {
    const group = (of: object[], more: object = {}) =>
      textOfEvent({
        kind: "signing",
        city: en("Lakeside"),
        news: "m",
        participants: [{ key: "g", group: en("chairmen"), of, roles: ["signatory"], ...more }],
        agenda: [{ key: "s", activity: "signing", agreements: ["m"] }],
        agreements: [memorandum({ parties: [{ organization: lake }, { organization: reed }] })],
      });
    expect(group([lake, reed])).toContain("Their chairmen signed the memorandum.");
    expect(group([lake, reed], { ofOpen: true })).not.toContain("heir chairmen");
    // One party alone is said to be represented.
    expect(group([lake])).not.toContain("heir chairmen");
    const others = group([lake, reed, { name: en("Hill Chamber"), the: true, kind: "association" }]);
    expect(others).not.toMatch(/heir chairmen|signed for/);
  });

  it("do not take what the office says of other acts", () => {
    const later = { narrative: [en("They then signed the guest book.")], remarks: [speech("a")] };
    expect(signed(["president", "president"], {}, later)).toMatch(/care\. They then signed the guest book\./);
  });
});
