import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const UNION = { name: en("Lake Union"), the: true, kind: "association" };
const OFFICE = { name: en("Reedham Office"), the: true, parent: UNION, kind: "association" };
const received = (titles: readonly string[], organization: object): string =>
  textOfEvent({
    kind: "reception",
    participants: [
      person("g", "Ann Exemplar", "mayor", { name: en("Pondville"), the: false }, { side: "guest" }),
      ...titles.map((title, at) =>
        person(`h${at}`, `Bob Sample${"abc"[at]}`, title, organization, {
          side: "host",
          roles: ["receiver"],
        }),
      ),
    ],
    agenda: [],
  });

describe("hosts of one office within a larger organization", () => {
  it("have the office once, with the first", () =>
    expect(received(["team lead", "programme manager", "nutrition specialist"], OFFICE)).toContain(
      "Bob Samplea, team lead of the Reedham Office; Bob Sampleb, programme manager; and Bob Samplec, nutrition specialist.",
    ));
});

describe("several with a title whose adjective follows its noun", () => {
  it("share the plural of the noun", () =>
    expect(received(Array(3).fill("minister plenipotentiary"), UNION)).toContain(
      "ministers plenipotentiary of the Lake Union",
    ));
});
