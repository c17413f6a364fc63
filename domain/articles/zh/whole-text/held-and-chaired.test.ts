import { describe, expect, it } from "vitest";
import type { Discourse } from "../../reference/discourse";
import { withHolderAsChair } from "./held-and-chaired";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

const discourse = { facts: { people: [{ name: { text: "安例" } }] } } as unknown as Discourse;
const written = (text: string): string | undefined =>
  textsOf(withHolderAsChair([paragraph("agenda", said("agenda[t]", text))], discourse))[0];

describe("a meeting that somebody holds and chairs", () => {
  it("names them once, and those who took part in a sentence of their own", () => {
    expect(
      written(
        "随后，安例一行在管委会办公楼举行综保区工作座谈会，就航运合作进行交流，湖滨海关、云溪港负责人参加，安例主持",
      ),
    ).toBe(
      "随后，安例在管委会办公楼主持召开综保区工作座谈会，就航运合作进行交流。湖滨海关、云溪港负责人参加座谈会",
    );
    expect(written("安例召开工作会议，安例主持")).toBe("安例主持召开工作会议");
  });

  it("names them once where they talked with others", () => {
    expect(written("随后，安例与白样、云溪港总经理陈例就航运合作进行座谈，安例主持")).toBe(
      "随后，安例主持座谈会，与白样、云溪港总经理陈例就航运合作进行交流",
    );
  });

  it("says only once that they talked", () => {
    expect(written("安例与白样、云溪港负责人座谈，就航运合作进行了交流，安例主持")).toBe(
      "安例主持座谈会，与白样、云溪港负责人就航运合作进行了交流",
    );
  });

  it("is left as it is where somebody else chairs", () => {
    const other = "安例举行座谈会，就航运合作进行交流，白样主持";
    expect(written(other)).toBe(other);
  });
});
