import { describe, expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withThemeAndHosts } from "./theme-and-hosts";

const joined = (...texts: string[]): string[] => {
  const block: Composed = {
    type: "paragraph",
    part: "lead",
    lines: texts.map((text, at) => line(`${at}`, plain(text, ["p"]))),
    keys: [],
  };
  const made = withThemeAndHosts(block);
  return made.type === "paragraph" ? made.lines.map(({ words }) => textOf(words)) : [];
};
const THEME = "此次活动主题为“共享未来”";

describe("the theme of a visit", () => {
  it("is that of the activity that the visit was made for", () => {
    expect(joined("湖滨市云溪商会会长、星河集团董事长安例率团赴云雀市开展商务考察活动", THEME)).toEqual([
      "湖滨市云溪商会会长、星河集团董事长安例率团赴云雀市开展以“共享未来”为主题的商务考察活动",
    ]);
  });

  it("precedes the verb of a call", () => {
    expect(joined("湖滨市云溪商会会长、星河集团董事长安例一行走访云雀商会", THEME)).toEqual([
      "湖滨市云溪商会会长、星河集团董事长安例一行以“共享未来”为主题走访云雀商会",
    ]);
  });

  it("follows an arrival, which has none of its own", () => {
    const visit = "湖滨市云溪商会会长、星河集团董事长安例一行到访云雀商会";
    expect(joined(visit, THEME)).toEqual([`${visit}，活动主题为“共享未来”`]);
  });

  it("stays apart behind a sentence that goes on", () => {
    const visit = "湖滨市云溪商会会长、星河集团董事长安例一行走访云雀商会，会长白样接待";
    expect(joined(visit, THEME)).toEqual([visit, THEME]);
  });
});
