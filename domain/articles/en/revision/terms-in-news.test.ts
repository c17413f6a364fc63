import { describe, expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withTermsInNews } from "./terms-in-news";

const written = (news: string, terms: string, more = ""): string[] => {
  const lines = [
    line("agreements[m]", plain(news, [])),
    line("agreements[m].signatories", plain("the document was signed by Lee and Ray", [])),
    line("agreements[m].scope", plain(terms, [])),
    ...(more === "" ? [] : [line("agreements[m].term", plain(more, []))]),
  ];
  const blocks: Composed[] = [{ type: "paragraph", part: "lead", keys: [], lines }];
  return withTermsInNews(blocks).flatMap((one) => linesOf(one).map(({ words }) => textOf(words)));
};

const NEWS = "Reed College and Lake School signed a memorandum in Reedham on March 5, 2024";
const TERMS = "under the memorandum, the two sides will share boats, and train pilots";

describe("news of a document of two parties", () => {
  it("says what they will do under it", () => {
    expect(written(NEWS, TERMS)[0]).toBe(`${NEWS}, under which they will share boats and train pilots`);
  });

  it("has no second clause behind its aim, and no terms of one party", () => {
    expect(written(`${NEWS} to promote sailing`, TERMS)).toHaveLength(3);
    expect(written(NEWS, "under the memorandum, the college will share boats")).toHaveLength(3);
  });

  it("leaves several sentences of terms together", () => {
    expect(written(NEWS, TERMS, "it is valid for five years")).toHaveLength(4);
  });
});
