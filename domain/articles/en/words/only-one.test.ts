import { describe, expect, it } from "vitest";
import { withArticle } from "./grammar";

describe("the article of what exists once", () => {
  it("is definite", () => {
    expect(withArticle("network's archive of 40 files")).toBe("the network's archive of 40 files");
    expect(withArticle("chairmanship of the network")).toBe("the chairmanship of the network");
    expect(withArticle("first copy of the yearbook")).toBe("the first copy of the yearbook");
  });

  it("is indefinite for one of several", () => {
    expect(withArticle("minute's silence")).toBe("a minute's silence");
    expect(withArticle("children's choir")).toBe("a children's choir");
    expect(withArticle("copy of the yearbook")).toBe("a copy of the yearbook");
  });
});
