import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { reportedPlainly, saidThenPromised } from "./reporting-verbs";

const by =
  (rewording: Rewording) =>
  (text: string): string =>
    textOf(reworded({ id: "agenda[t].remarks[r]", words: plain(text) }, [rewording], 6).words);

describe("a statement with 并表示 behind it", () => {
  const said = by(saidThenPromised);

  it("begins with 说", () => {
    expect(said("安例在致辞中表示，合作前景广阔；并表示将加强合作")).toBe(
      "安例在致辞中说，合作前景广阔，并表示将加强合作",
    );
    expect(said("安例表示，航运发展良好；合作前景广阔，并表示将加强合作")).toBe(
      "安例说，航运发展良好；合作前景广阔，并表示将加强合作",
    );
  });

  it("keeps its verb behind another act, and where both sides speak", () => {
    for (const text of [
      "安例感谢商会，表示，合作前景广阔，并表示将加强合作",
      "双方表示，合作前景广阔，并表示将加强合作",
    ])
      expect(said(text)).toBe(text);
  });
});

describe("a reporting verb", () => {
  const reported = by(reportedPlainly);

  it("is directly in front of what it reports, once", () => {
    expect(reported("安例感谢商会，表示，学校将用好设备")).toBe("安例感谢商会，表示学校将用好设备");
    expect(reported("安例感谢商会，并表示，将用好设备")).toBe("安例感谢商会，并表示将用好设备");
    expect(reported("安例祝贺商会，并表示，相信合作将扩大")).toBe("安例祝贺商会，并表示，相信合作将扩大");
    expect(reported("安例感谢商会，表示合作前景广阔，并表示将加强合作")).toBe(
      "安例感谢商会，认为合作前景广阔，并表示将加强合作",
    );
    const points = "安例感谢商会，并表示，合作前景广阔；学校将用好设备";
    expect(reported(points)).toBe(points);
  });
});
