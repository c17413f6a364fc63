import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { factsOf } from "../../reference/facts";
import { freshMemory } from "../../reference/memory";
import { houseStyle } from "../../style";
import { personOf } from "../whole-articles/lake-town.test-data";
import { withNounsForPeople } from "./nouns-for-people";

const paragraphWith = (people: object[], sentences: string[]): string => {
  const record = { format: FORMAT, kind: "other", participants: people } as DraftRecord;
  const discourse = { facts: factsOf(record, "en", houseStyle("en")), memory: freshMemory() } as Discourse;
  const lines = sentences.map((sentence, at) => line(`s${at}`, plain(sentence)));
  const blocks: Composed[] = [{ type: "paragraph", part: "agenda", lines, keys: [] }];
  return withNounsForPeople(blocks, discourse)
    .flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []))
    .join(". ");
};

const mayor = personOf("m", "Ann Exemplar", "mayor", "Willowham");
const engineer = personOf("e", "Bob Sample", "chief engineer", "Lake Works");
const other = personOf("o", "Cora Probe", "deputy mayor", "Reedham");
const secretary = personOf("c", "Dora Muster", "cabinet secretary for water", "Lakeland");

describe("somebody whom neighbouring sentences name", () => {
  it("is called by the noun of the office the second time", () => {
    expect(paragraphWith([mayor, engineer], ["Sample met Exemplar", "Exemplar thanked the crews"])).toBe(
      "Sample met Exemplar. The mayor thanked the crews",
    );
    expect(
      paragraphWith([mayor, engineer], ["Sample briefed Exemplar, and Exemplar called on all to help"]),
    ).toBe("Sample briefed Exemplar, and the mayor called on all to help");
    expect(paragraphWith([secretary], ["Muster thanked the crews", "Muster said that it rained"])).toContain(
      ". The cabinet secretary said",
    );
  });

  it("is called by the noun behind the introduction, if the name is no shorter", () => {
    const envoy = {
      key: "v",
      person: { name: { en: "Vera Dummy" }, later: { en: "Ambassador Dummy" } },
      posts: [{ title: { en: "ambassador" }, organization: { name: { en: "Embassy of Hilland" } } }],
    };
    const introduced = "Vera Dummy, ambassador of Hilland, saw the dam";
    expect(paragraphWith([envoy, engineer], [introduced, "Sample thanked Ambassador Dummy for coming"])).toBe(
      `${introduced}. Sample thanked the ambassador for coming`,
    );
    const two = "Vera Dummy, ambassador of Hilland, met the ambassador of Fenland";
    expect(paragraphWith([envoy], [two, "Ambassador Dummy left"])).toBe(`${two}. Ambassador Dummy left`);
  });

  it("is named again after the noun, and after a sentence about others", () => {
    const three = ["Exemplar saw the dam", "Exemplar thanked the crews", "Exemplar left"];
    expect(paragraphWith([mayor], three)).toBe(
      "Exemplar saw the dam. The mayor thanked the crews. Exemplar left",
    );
    const apart = ["Exemplar saw the dam", "Sample spoke", "Exemplar left"];
    expect(paragraphWith([mayor, engineer], apart)).toBe(apart.join(". "));
  });

  it("keeps the name in a list, in quoted words, in front of a post, and beside somebody else with the noun", () => {
    for (const second of [
      "Sample and Exemplar left",
      "Exemplar and Bob Sample left",
      "Exemplar, mayor of Willowham, left",
      "“Thank you, dear Exemplar of ours,” a pupil said",
      "Sample met Exemplar and the mayors of the coast",
      "Sample thanked Pan, who thanked Exemplar for the help",
    ])
      expect(paragraphWith([mayor, engineer], ["Exemplar saw the dam", second])).toContain(second);
    const spokenOf = ["Sample said that Exemplar would come", "Exemplar sent a message"];
    expect(paragraphWith([mayor, engineer], spokenOf)).toBe(spokenOf.join(". "));
    const twice = ["Exemplar saw the dam", "Exemplar left"];
    expect(paragraphWith([mayor, personOf("x", "Eva Doe", "mayor", "Reedham")], twice)).toBe(
      twice.join(". "),
    );
  });

  it("keeps the name of a deputy and of an engineer", () => {
    for (const [who, name] of [
      [other, "Probe"],
      [engineer, "Sample"],
    ] as const) {
      const twice = [`${name} saw the dam`, `${name} left`];
      expect(paragraphWith([who], twice)).toBe(twice.join(". "));
    }
  });
});
