import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { hopeBehindCongratulations, hopeByMeans, hopedOnce, hopingSidesOnce } from "./hopes";

const made = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("s", plain(text)), [rewording], 3).words);

describe("a hope", () => {
  it.each([
    ["安例希望通过此次续签，两馆能够开展合作。", "安例希望，通过此次续签，两馆能够开展合作。"],
    ["白样希望以此次活动为契机，双方加强往来。", "白样希望，以此次活动为契机，双方加强往来。"],
  ])("has a comma in front of its means where another subject follows: %s", (stored, by) => {
    expect(made(hopeByMeans, stored)).toBe(by);
  });

  it.each([
    "安例希望通过巡展等形式，让展品跨越国界。",
    "安例希望通过学习，提升功能和效率。",
    "安例希望通过合作，推动两地发展。",
    "安例希望以会为媒，充分发挥功能。",
    "安例希望通过此次访问，今后能够建立联系。",
    "安例希望通过培训，进一步能够提高水平。",
    "安例指出，中心发展良好，希望以此次活动为契机，双方加强往来。",
  ])("has none where the speaker or nobody is the subject: %s", (stored) => {
    expect(made(hopeByMeans, stored)).toBe(stored);
  });

  it("names the sides once who hope and are to act", () => {
    expect(made(hopingSidesOnce, "双方希望今后双方加强友好往来。")).toBe("双方希望今后加强友好往来。");
    expect(made(hopingSidesOnce, "双方希望通过此次会谈，双方加强往来。")).toBe(
      "双方希望通过此次会谈，加强往来。",
    );
    for (const other of [
      "双方希望今后双方的合作更进一步。",
      "双方希望今后双方企业加强往来。",
      "双方希望今后各方加强往来。",
    ])
      expect(made(hopingSidesOnce, other)).toBe(other);
  });

  it("follows congratulations with 并, and not a series of acts", () => {
    expect(made(hopeBehindCongratulations, "安例对商会成立表示祝贺，希望商会发挥作用。")).toBe(
      "安例对商会成立表示祝贺，并希望商会发挥作用。",
    );
    for (const other of [
      "安例介绍了商会，向其表示祝贺，希望商会发挥作用。",
      "安例感谢商会，希望商会发挥作用。",
    ])
      expect(made(hopeBehindCongratulations, other)).toBe(other);
  });

  it("has one subject once, in one series", () => {
    expect(made(hopedOnce, "安例希望两区建立机制，并希望两区在园区管理、招商等方面加强合作。")).toBe(
      "安例希望两区建立机制，在园区管理、招商等方面加强合作。",
    );
    for (const other of [
      "安例希望双方加强交流，并希望协会支持物流。",
      "安例希望双方加强交流，并希望双方的企业合作。",
      "安例希望双方加强交流，并希望双方企业扩大投资。",
      "安例希望两国关系发展，并希望两国加强合作。",
      "安例希望协会支持物流，并希望双方加强交流。",
    ])
      expect(made(hopedOnce, other)).toBe(other);
  });
});
