import { describe, expect, test } from "vitest";
import { type Composed, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withTalksBeforeTopics } from "./talks-with-topics";

const articleText = (...texts: readonly string[]): string => {
  const lines = texts.map((text, at) => ({ id: `agenda[${at}].topics`, words: plain(text) }));
  const block: Composed = { type: "paragraph", part: "agenda", keys: [], lines };
  return withTalksBeforeTopics([block])
    .flatMap(linesOf)
    .map(({ words }) => textOf(words))
    .join("。");
};

describe("talks of which the topics are known", () => {
  test.each([["代表团与会长白样就航线进行座谈", "代表团与会长白样座谈，就航线进行交流"]])(
    "are named before these: %s",
    (text, made) => {
      expect(articleText(text)).toBe(made);
    },
  );

  test.each([
    ["双方在云雀大学就校际交流进行会谈", "双方在云雀大学就校际交流进行会谈"],
    ["双方就校际交流等进行座谈", "双方就校际交流等进行座谈"],
    ["双方就航线、渔港等进行座谈", "双方就航线、渔港等进行座谈交流"],
    ["白样接待了来宾，双方就航线进行座谈，莫常参加", "白样接待了来宾，双方就航线进行座谈交流，莫常参加"],
  ])("of all are one clause with these: %s", (text, made) => {
    expect(articleText(text)).toBe(made);
  });

  test("are not named again", () => {
    expect(articleText("双方举行座谈会", "双方就航线进行座谈")).toBe("双方举行座谈会。双方就航线进行交流");
    expect(articleText("湖滨与松山召开会议，就航线进行座谈")).toBe("湖滨与松山召开会议，就航线进行交流");
  });

  test("remain where they are in a row of other acts, or where nobody is said to have met", () => {
    for (const text of ["与会人员就航线进行座谈", "代表团走访了经济与管理大学，随后就航线进行座谈"])
      expect(articleText(text)).toBe(text);
  });
});
