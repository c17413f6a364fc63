import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { inSentences } from "./grouped-statements";

const sentences = (texts: readonly string[], wish = false): string[] =>
  inSentences(
    texts.map((text) => ({ words: plain(text) })),
    wish,
  ).map((group) => group.map(({ words }) => textOf(words)).join(" | "));

const RULES = "the new rules will not change what exists but will offer traders more time";
const WORKERS = "about 700 workers from the islands are employed in the town";
const SKILLS = "there are nine skills for which workers from abroad may come";

describe("the statements of one speaker", () => {
  it("share a sentence with the one about the same thing", () => {
    expect(sentences([RULES, WORKERS, SKILLS])).toEqual([RULES, `${WORKERS} | ${SKILLS}`]);
  });

  it("are two to a sentence where none is about the same thing and both are short", () => {
    expect(sentences(["the port is open", "a school has been built"])).toHaveLength(1);
  });

  it("have sentences of their own behind others if they are long and about different things", () => {
    const boats =
      "the guests are interested in boats, nets, sails, ropes and the rooms of the old inn by the quay";
    const bell = "Sample Town is probably the only place on the lake where a bell is still rung at noon";
    expect(sentences([WORKERS, SKILLS, boats, bell])).toEqual([`${WORKERS} | ${SKILLS}`, boats, bell]);
  });

  it("do not follow what somebody else is reported to have said", () => {
    const stated = "the council stated that the port will be sold";
    expect(sentences([stated, "the workers want talks", "the talks begin in May"])).toEqual([
      stated,
      "the workers want talks | the talks begin in May",
    ]);
  });

  it("leave wishes in their order, two to a sentence", () => {
    expect(sentences([RULES, WORKERS, SKILLS], true)).toEqual([`${RULES} | ${WORKERS}`, SKILLS]);
  });
});
