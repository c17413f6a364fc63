import { describe, expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { mentioning, type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withGroupsByNoun } from "./groups-again";

const makers = { key: "g", group: { text: "boat builders and net makers of the lake towns" }, raw: {} };
const traders = {
  key: "t",
  group: { text: "Norland fish and vegetable growers, traders and bakers" },
  raw: { delegation: "d" },
};
const discourse = (people: object[], delegations: object[] = []): Discourse =>
  ({
    facts: {
      people,
      delegations,
      who: (key: string) => [makers, traders].find((one) => one.key === key),
    },
  }) as unknown as Discourse;

const group = (text: string, key: string): Phrase => mentioning(plain(text), key);
const revised = (of: Discourse, ...texts: Phrase[]): string[] =>
  withGroupsByNoun(
    [
      {
        type: "paragraph",
        part: "agenda",
        lines: texts.map((words, at) => line(`l${at}`, words)),
        keys: [],
      } as Composed,
    ],
    of,
  ).flatMap((block) => linesOf(block).map(({ words }) => textOf(words)));

describe("a group whose long description a text has given", () => {
  const long = group(`the ${makers.group.text}`, "g");

  it("is called by its noun where it acts again, and by a pronoun directly behind that", () => {
    expect(
      revised(
        discourse([makers]),
        say`Lee met ${makers.group.text}`,
        say`${long} said that the quay was short`,
        say`${long} saw the mill`,
      ),
    ).toEqual([
      "Lee met boat builders and net makers of the lake towns",
      "the boat builders and net makers said that the quay was short",
      "they saw the mill",
    ]);
  });

  it("is the delegation, if it is all of the only one", () => {
    const all = group(`the ${traders.group.text}`, "t");
    expect(
      revised(
        discourse([traders], [{ key: "d" }]),
        say`a delegation of ${traders.group.text} visited Reed`,
        say`${all} met Lee`,
        say`${all} saw the mill`,
      ).slice(1),
    ).toEqual(["the delegation met Lee", "it saw the mill"]);
  });

  it("keeps the description where it is new or another group has the noun", () => {
    const said = say`${long} said that the quay was short`;
    expect(revised(discourse([makers]), said)).toEqual([textOf(said)]);
    const others = { key: "o", group: { text: "boat builders and net makers of Hilltown" }, raw: {} };
    expect(revised(discourse([makers, others]), say`Lee met ${makers.group.text}`, said)[1]).toBe(
      textOf(said),
    );
  });
});
