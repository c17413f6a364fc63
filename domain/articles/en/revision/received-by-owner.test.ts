import { describe, expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withOwnersReceiving } from "./received-by-owner";

const revised = (...sentences: string[]): string => {
  const lines = sentences.map((text, at) => line(`agenda[s${at}]`, plain(text, [`agenda[s${at}]`])));
  const block: Composed = { type: "paragraph", part: "agenda", lines, keys: [] };
  return withOwnersReceiving([block])
    .flatMap((one) => (one.type === "paragraph" ? one.lines : []))
    .map(({ words }) => textOf(words))
    .join(" | ");
};

describe("a place whose owner received the visitors there", () => {
  it("names the owner once", () => {
    expect(revised("the delegation toured the orchard of Ann Exemplar and was received by Exemplar")).toBe(
      "the delegation toured the orchard of Ann Exemplar, who received it",
    );
    expect(
      revised(
        "it visited the family farm of Jim Sample, a farmer, in Reed, where it was received by Jim Sample and learned about rye",
      ),
    ).toBe("it visited the family farm in Reed of Jim Sample, who received it, and learned about rye");
    expect(
      revised("they visited the workshop of Jim Sample, a potter, in Reed and were received by Sample"),
    ).toBe("they visited the workshop in Reed of Jim Sample, a potter, who received them");
  });

  it("shares the verb with stops of the same kind", () => {
    expect(
      revised(
        "the group then toured the mill of Jim Sample in Reed and was received by Sample",
        "it then toured the mill of Ann Exemplar in Lake and was received by Exemplar",
      ),
    ).toBe("the group then toured the mills of Jim Sample in Reed and Ann Exemplar in Lake, who received it");
  });

  it("has the plural of its noun for several", () => {
    expect(
      revised(
        "it visited the nursery of Jim Sample in Reed and was received by Sample",
        "it then visited the nursery of Ann Exemplar in Lake and was received by Exemplar",
      ),
    ).toContain("the nurseries of Jim Sample in Reed and Ann Exemplar in Lake");
  });

  it("stays where somebody else received them", () => {
    const text = "the delegation toured the mill of Jim Sample and was received by Bo Sampleman";
    expect(revised(text)).toBe(text);
  });
});
