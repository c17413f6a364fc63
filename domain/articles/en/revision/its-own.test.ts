import { describe, expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withItsOwn } from "./its-own";

const organization = (text: string, short?: string): object => ({
  name: { text },
  ...(short ? { short: { text: short } } : {}),
});

const discourse = {
  facts: {
    record: { home: { name: { en: "Lake Hospital" } } },
    people: [],
    allOrgs: () => [
      organization("Reed Lake Ports Authority", "RLPA"),
      organization("Harbor Trade Council", "HTC"),
      organization("Lake Hospital"),
    ],
  },
} as unknown as Discourse;

const revised = (text: string): string =>
  withItsOwn(
    [{ type: "paragraph", part: "agenda", lines: [line("l", plain(text))], keys: [] } as Composed],
    discourse,
  )
    .flatMap((one) => (one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : []))
    .join(" ");

describe("what belongs to an organization that the sentence has named", () => {
  it("is its own where the sentence has only its noun", () => {
    expect(revised("Ann Lee, head of the hospital, reported on the situation of the hospital")).toBe(
      "Ann Lee, head of the hospital, reported on its situation",
    );
  });

  it("is its own behind the post of somebody there", () => {
    expect(
      revised("Ann Exemplar, head of the RLPA, outlined the plans and growth prospects of the RLPA"),
    ).toBe("Ann Exemplar, head of the RLPA, outlined its plans and growth prospects");
    expect(
      revised(
        "they met Bo Sample, director of the Harbor Trade Council (HTC), at the headquarters of the HTC to plan a fair",
      ),
    ).toContain("(HTC), at its headquarters to plan a fair");
    expect(revised("they met Bo Sample, head of HTC, and members of HTC's Export Board")).toContain(
      "and members of its Export Board",
    );
  });

  it("is its own where the organization is the subject", () => {
    expect(revised("the HTC held a course at HTC's Export House")).toBe(
      "the HTC held a course at its Export House",
    );
    expect(revised("the HTC intends to attend the Reed Fair, of which the HTC is a partner")).toContain(
      "of which it is a partner",
    );
  });

  it("keeps the name behind another organization, another subject or another thing of its own", () => {
    for (const text of [
      "Ann Exemplar, head of the RLPA, met the HTC, and saw the docks of the RLPA",
      "Ann Exemplar, head of the RLPA, introduced the HTC and the docks of the RLPA",
      "the HTC and Lake Hospital held a course at HTC's Export House",
      "Ann Exemplar, head of the HTC, introduced HTC's app and its use",
      "Ann Exemplar, head of the HTC, outlined the work of the HTC, the largest council",
    ])
      expect(revised(text)).toBe(text);
  });
});
