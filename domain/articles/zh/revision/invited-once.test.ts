import { describe, expect, it } from "vitest";
import type { Discourse } from "../../reference/discourse";
import { paragraph, said, textsOf } from "../whole-text/paragraphs.test-data";
import { withInvitationOnce } from "./invited-once";

const discourse = {
  facts: { allOrgs: () => [{ name: { text: "湖滨港口商会" }, short: { text: "商会" } }] },
} as unknown as Discourse;

/** The first sentence of a text. */
const written = (text: string): string =>
  textsOf(withInvitationOnce([paragraph("lead", said("lead", text))], discourse))[0] ?? "";

describe("visitors who came to those that invited them", () => {
  it("were invited, and the sentence names the hosts once", () => {
    expect(written("2024年3月5日，应湖滨港口商会邀请，松山学会会长安例率代表团一行5人到该会考察")).toBe(
      "2024年3月5日，松山学会会长安例率代表团一行5人应邀到湖滨港口商会考察",
    );
    expect(written("2024年3月5日，应湖滨港口商会（以下简称“商会”）邀请，会长安例访问商会")).toBe(
      "2024年3月5日，会长安例应邀访问湖滨港口商会（以下简称“商会”）",
    );
    expect(written("2024年3月5日，应云溪国高校邀请，院长安例访问云溪国三所高校")).toBe(
      "2024年3月5日，院长安例应邀访问云溪国三所高校",
    );
  });

  it("are invited by name where they went elsewhere", () => {
    for (const text of [
      "2024年3月5日，应湖滨港口商会邀请，松山学会会长安例访问云雀市",
      "2024年3月5日，应湖滨港口商会白样会长邀请，松山学会会长安例到该会考察",
    ])
      expect(written(text)).toBe(text);
  });
});
