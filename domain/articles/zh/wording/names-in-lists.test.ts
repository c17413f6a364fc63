import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { numbersTogether, regionOfPostsOnce } from "./names-in-lists";

const rewordedText = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("a", plain(text, ["p"])), [rewording], 3).words);

describe("names in a list", () => {
  it("gives what two numbered groups share once", () => {
    expect(
      rewordedText(numbersTogether, "安例会见星河第20期援云溪农技队全体队员和星河第21期援云溪农技队全体队员"),
    ).toBe("安例会见星河第20期、第21期援云溪农技队全体队员");
    expect(rewordedText(numbersTogether, "安例参加第20期茶艺班和第21期陶艺班")).toBe(
      "安例参加第20期茶艺班和第21期陶艺班",
    );
    expect(rewordedText(numbersTogether, "第3期茶艺班和第4届茶艺班")).toBe("第3期茶艺班和第4届茶艺班");
  });

  it("gives the region of somebody's posts and delegation once", () => {
    const all = "安例会见星河国云溪州宪法法院院长兼星河国云溪州行政法院院长白样率领的星河国云溪州法官代表团";
    expect(rewordedText(regionOfPostsOnce, all)).toBe(
      "安例会见星河国云溪州宪法法院院长兼行政法院院长白样率领的该州法官代表团",
    );
    const other = "安例会见星河国云溪州州长白样，星河国云溪州法官参加";
    expect(rewordedText(regionOfPostsOnce, other)).toBe(other);
  });
});
